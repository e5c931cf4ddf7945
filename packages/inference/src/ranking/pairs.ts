import { pairedDifference } from "@ventesal/measures";
import { InferenceError, requireWhole } from "../inference-error.ts";

export type PairVerdict = "first better" | "second better" | "equal within delta" | "not distinguishable";

/** Two systems and what is known of their difference: the first less the second. */
export interface RankedPair {
  first: number;
  second: number;
  difference: number | null;
  low: number | null;
  high: number | null;
  verdict: PairVerdict;
}

export interface Ranking {
  /** Systems from the best to the worst, by their means. */
  order: number[];
  /** The same in groups: neighbours that are not told apart stand together. */
  groups: number[][];
  pairs: RankedPair[];
  /** Every pair is told apart, or is equal within delta. */
  settled: boolean;
}

/**
 * A ranking of all systems by paired-t intervals of all pairs that hold together with the confidence asked for (Bonferroni over pairs, and over the looks if replications are
 * added and it is looked again: Law 2015, Simulation Modeling and Analysis, sec. 10.2). Valid with common random numbers.
 *
 * @param series one for each system, of the same replications
 * @param looks how often it is looked in all, at most
 * @param delta differences that do not matter; a pair whose whole interval lies within it is equal. 0 unless said: then no pair is
 * @throws {InferenceError} for fewer than two systems or replications, and for series of other lengths
 */
export function rankPairs(
  series: readonly ArrayLike<number>[],
  {
    best,
    confidence = 0.95,
    looks = 1,
    delta = 0,
  }: { best: "smallest" | "largest"; confidence?: number; looks?: number; delta?: number },
): Ranking {
  requireWhole("rankPairs.looks", looks, 1);
  if (series.length < 2) throw new InferenceError("rankPairs.series", `${series.length} systems`, "two or more");
  const replications = series[0]!.length;
  if (replications < 2 || series.some((own) => own.length !== replications))
    throw new InferenceError(
      "rankPairs.series",
      series.map((own) => own.length).join(", "),
      "the same replications, 2 or more, of all",
    );
  const systems = series.map((_, i) => i);
  const each = 1 - (1 - confidence) / ((systems.length * (systems.length - 1)) / 2) / looks;
  const pairs = systems.flatMap((first) =>
    systems.slice(first + 1).map((second): RankedPair => {
      const { mean, low, high } = pairedDifference(series[first]!, series[second]!, each);
      return { first, second, difference: mean, low, high, verdict: verdictOf(low, high, best, delta) };
    }),
  );
  const means = series.map((own) => {
    const known = Array.from(own).filter((x) => !Number.isNaN(x));
    return known.reduce((a, b) => a + b, 0) / known.length;
  });
  const sign = best === "smallest" ? 1 : -1;
  const order = [...systems].sort((a, b) => sign * (means[a]! - means[b]!) || a - b);
  const isApart = (a: number, b: number) => {
    const pair = pairs.find(({ first, second }) => first === Math.min(a, b) && second === Math.max(a, b))!;
    return pair.verdict === "first better" || pair.verdict === "second better";
  };
  const groups = order.reduce<number[][]>((found, system) => {
    const last = found.at(-1);
    // a neighbour joins if it is not told apart from the group's best
    if (last && !isApart(last[0]!, system)) last.push(system);
    else found.push([system]);
    return found;
  }, []);
  return { order, groups, pairs, settled: pairs.every(({ verdict }) => verdict !== "not distinguishable") };
}

function verdictOf(low: number | null, high: number | null, best: "smallest" | "largest", delta: number): PairVerdict {
  if (low === null || high === null) return "not distinguishable";
  if (delta > 0 && low >= -delta && high <= delta) return "equal within delta";
  if (low > 0) return best === "largest" ? "first better" : "second better";
  if (high < 0) return best === "largest" ? "second better" : "first better";
  return "not distinguishable";
}
