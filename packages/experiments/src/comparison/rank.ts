import { KimNelson, type PairVerdict, rankPairs } from "@ventesal/inference";
import type { MeasureKey } from "@ventesal/measures";

/** What scenarios are ranked by, and how surely. */
export interface RankingQuestion {
  of: Pick<MeasureKey, "measure" | "group">;
  /** The confidence with which all of the ranking holds together. */
  confidence: number;
  /** Differences that do not matter, in the measure's unit; 0: every difference does. */
  delta: number;
  /** Replications at most. */
  most: number;
}

/** Two scenarios of a ranking and how far they differ: the second less the first, as the rows of a comparison are the other less the base. */
export interface ScenarioPair {
  first: string;
  second: string;
  difference: number | null;
  low: number | null;
  high: number | null;
  verdict: PairVerdict;
}

/** A ranking of scenarios by one measure. */
export interface ScenarioRanking {
  of: Pick<MeasureKey, "measure" | "group">;
  best: "smallest" | "largest";
  confidence: number;
  delta: number;
  /** Groups of scenarios from the best to the worst; those in one group are not told apart from its first. */
  groups: string[][];
  pairs: ScenarioPair[];
  /** Whether every pair is told apart or is equal within delta; otherwise the replications were spent. */
  settled: boolean;
  replications: number;
  looks: number;
  /** The best by the procedure KN, where differences below delta do not matter; `null` without a delta, or if the replications were spent before. */
  chosen: string | null;
}

/** How often a ranking is looked at: each time with twice as many replications. */
export function looksOf(first: number, most: number): number {
  return 1 + Math.max(0, Math.ceil(Math.log2(most / first)));
}

/** The ranking as far as these replications tell; intervals hold for all pairs and all looks together. */
export function rankingOf(
  names: readonly string[],
  series: readonly Float64Array[],
  { of, confidence, delta }: RankingQuestion,
  best: "smallest" | "largest",
  looks: number,
): ScenarioRanking {
  const { groups, pairs, settled } = rankPairs(series, { best, confidence, looks, delta });
  return {
    of,
    best,
    confidence,
    delta,
    groups: groups.map((group) => group.map((system) => names[system]!)),
    pairs: pairs.map(({ first, second, difference, low, high, verdict }) => ({
      ...{ first: names[first]!, second: names[second]! },
      ...{ difference: turned(difference), low: turned(high), high: turned(low) },
      verdict,
    })),
    settled,
    replications: series[0]!.length,
    looks,
    chosen: delta > 0 ? chosenByKimNelson(names, series, confidence, delta, best) : null,
  };
}

/** The first less the second is known; with no zero below 0. */
function turned(difference: number | null): number | null {
  return difference === null ? null : 0 - difference;
}

function chosenByKimNelson(
  names: readonly string[],
  series: readonly Float64Array[],
  confidence: number,
  delta: number,
  best: "smallest" | "largest",
): string | null {
  const replications = series[0]!.length;
  const choice = new KimNelson({
    systems: names.length,
    delta,
    alpha: 1 - confidence,
    first: Math.min(20, replications),
    best,
  });
  for (let r = 0; r < replications && !choice.settled; r++) {
    const values = series.map((own) => own[r]!);
    // a replication in which a measure is not defined for all has nothing to compare
    if (values.every((value) => Number.isFinite(value))) choice.observe(values);
  }
  return choice.settled ? names[choice.survivors[0]!]! : null;
}
