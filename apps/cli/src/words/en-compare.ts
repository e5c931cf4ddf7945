/** What comparisons say, in English. */
export const compare = {
  description:
    "Compare scenarios with the first: the same patients with the same chance, differences with intervals, who gains and who loses (--set and --own hold for all of them).",
  base: "the scenario to compare with: a name or a file",
  others: "one or more scenarios: names or files",
  rank: "rank the scenarios by a measure (the model's main one unless named, measure:region=… for a group); replications are added until the ranking is settled or they are spent",
  delta:
    "differences that do not matter, in the measure's unit; then the best is also chosen by Kim and Nelson's procedure",
  confidence: "the confidence with which the ranking holds as a whole",
  most: "replications at most for a ranking (16 times those to begin with unless said)",
  notTold: "=",
  ranking: (measure: string, places: string, confidence: string) =>
    `Ranking by ${measure}, the best first (${confidence} for the whole of it): ${places}`,
  equal: (pairs: string, delta: string) => `Equal within ${delta}: ${pairs}`,
  settled: (n: string) => `Settled after ${n} replications.`,
  spent: (n: string, pairs: string) => `Not settled: the ${n} replications are spent. Not distinguishable: ${pairs}`,
  chosen: (name: string, delta: string, confidence: string) =>
    `The best by Kim and Nelson's procedure: ${name} (right with ${confidence} if it is ahead by ${delta})`,
  against: (title: string, name: string) => `Compared with: ${title} (${name})`,
  only: (base: number, other: number) =>
    `${base} rows only the base has and ${other} only the other (clinics, regions) cannot be compared; JSON names them.`,
  otherModel: (scenario: string, model: string, expected: string) =>
    `${scenario} is a scenario of ${model}; expected one of ${expected}, as the first is`,
  legend: (rows: string) =>
    `Difference: the other less the base, of the same patients with the same chance, replication by replication. Shown: where the interval does not hold 0; of ${rows} differences one in twenty would be shown by chance alone.`,
};
