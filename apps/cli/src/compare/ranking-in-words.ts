import type { Comparison } from "@ventesal/experiments";
import { type Labels, type Numbers, rankingCaveat } from "@ventesal/words";
import type { Words } from "../words/index.ts";

/** The ranking from the best to the worst, whether it is of the same people, and whether it is settled or the replications were spent. */
export function rankingInWords(comparison: Comparison, labels: Labels, numbers: Numbers, words: Words): string[] {
  const { ranking } = comparison;
  if (ranking === null) return [];
  const { compare } = words;
  const caveat = rankingCaveat(comparison, labels, (scenario) => scenario, words);
  const { groups, pairs, settled, confidence, replications, delta, chosen } = ranking;
  const places = groups.map((names, i) => `${i + 1}. ${names.join(` ${compare.notTold} `)}`).join("; ");
  const open = pairs
    .filter(({ verdict }) => verdict === "not distinguishable")
    .map(({ first, second }) => `${first} / ${second}`);
  const equal = pairs
    .filter(({ verdict }) => verdict === "equal within delta")
    .map(({ first, second }) => `${first} / ${second}`);
  return [
    compare.ranking(labels.measure(ranking.of.measure), places, numbers.shortPercent(confidence, 1)),
    ...(caveat === null ? [] : [`${words.warning}: ${caveat}`]),
    ...(equal.length > 0 ? [compare.equal(equal.join(", "), numbers.short(delta, 4))] : []),
    settled
      ? compare.settled(numbers.short(replications, 0))
      : compare.spent(numbers.short(replications, 0), open.join(", ")),
    ...(chosen === null ? [] : [compare.chosen(chosen, numbers.short(delta, 4), numbers.shortPercent(confidence, 1))]),
  ];
}
