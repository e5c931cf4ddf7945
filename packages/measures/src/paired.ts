import { sampleCorrelation } from "simple-statistics";
import { MeasureError } from "./measure-error.ts";
import { momentsOf } from "./moments.ts";
import { tReach } from "./student-t.ts";

export interface PairedDifference {
  /** Pairs in which both values are defined. */
  n: number;
  /** Pairs left out because one value or both is NaN. */
  undefinedPairs: number;
  /** Mean of a - b; `null` when n = 0. */
  mean: number | null;
  /** Student-t interval of that mean; `null` when n < 2. When all differences are equal, low = mean = high. */
  low: number | null;
  high: number | null;
  standardError: number | null;
  /** Of a and b (Pearson); `null` when n < 2 or when one of them does not vary. */
  correlation: number | null;
  /**
   * (s²a + s²b) / s²(a - b): the variance of the difference had the two been independent over what it is. 4 means that independent
   * runs would need four times the replications for the same interval; below 1, sharing the numbers did harm.
   * `null` when n < 2, and when the difference does not vary (identical series): there is no finite factor then.
   */
  varianceReduction: number | null;
}

/**
 * The difference of two scenarios that were run on the same random numbers, replication by replication
 * (paired-t interval: Law 2015, Simulation Modeling and Analysis, sec. 10.2.1; common random numbers: sec. 11.2).
 *
 * @param a one value per replication, NaN where undefined
 * @param b the same replications of the other scenario, in the same order
 * @param confidence 0.95 unless told
 * @throws {MeasureError} if they are not of one length, or a value is infinite
 */
export function pairedDifference(a: ArrayLike<number>, b: ArrayLike<number>, confidence = 0.95): PairedDifference {
  if (a.length !== b.length) {
    throw new MeasureError({
      place: "pairedDifference",
      received: `${a.length} replications and ${b.length}`,
      expected: "the same replications of both",
    });
  }
  const pairs = Array.from({ length: a.length }, (_, r) => [a[r]!, b[r]!] as const).filter(
    ([x, y]) => !Number.isNaN(x) && !Number.isNaN(y),
  );
  const n = pairs.length;
  const differences = momentsOf(pairs.map(([x, y]) => x - y));
  const undefinedPairs = a.length - n;
  const nothing = { standardError: null, low: null, high: null, correlation: null, varianceReduction: null };
  if (n < 2) return { n, undefinedPairs, mean: n === 0 ? null : differences.mean, ...nothing };

  const { mean, variance } = differences;
  const seriesA = pairs.map(([x]) => x);
  const seriesB = pairs.map(([, y]) => y);
  const varianceA = momentsOf(seriesA).variance;
  const varianceB = momentsOf(seriesB).variance;
  const standardError = Math.sqrt(variance / n);
  const halfWidth = tReach(confidence, n - 1) * standardError;
  return {
    n,
    undefinedPairs,
    mean,
    low: mean - halfWidth,
    high: mean + halfWidth,
    standardError,
    correlation: varianceA === 0 || varianceB === 0 ? null : correlationOf(seriesA, seriesB),
    varianceReduction: variance === 0 ? null : (varianceA + varianceB) / variance,
  };
}

/** Rounding may carry a perfect correlation a last bit beyond 1. */
function correlationOf(a: number[], b: number[]): number {
  return Math.max(-1, Math.min(1, sampleCorrelation(a, b)));
}
