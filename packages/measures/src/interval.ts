import { momentsOf } from "./moments.ts";
import { tReach } from "./student-t.ts";

export interface MeanInterval {
  /** Replications in which the value is defined. */
  n: number;
  /** Replications in which it is not (NaN). The mean is then one of the others, and says nothing of these. */
  undefinedCount: number;
  /** `null` when n = 0. */
  mean: number | null;
  /** `null` when n < 2: one replication knows nothing of its own spread. */
  standardError: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Mean with its Student-t interval over independent replications: mean ± t(n - 1) · s / √n
 * (Student 1908; Law 2015, Simulation Modeling and Analysis, sec. 4.5). Exact for normal values; replications' means are close to that.
 *
 * @param values one per replication, NaN where undefined
 * @param confidence 0.95 unless told
 * @throws {MeasureError} if a value is infinite
 */
export function meanInterval(values: ArrayLike<number>, confidence = 0.95): MeanInterval {
  const { n, undefinedCount, mean, variance } = momentsOf(values);
  if (n < 2) {
    return { n, undefinedCount, mean: n === 0 ? null : mean, standardError: null, low: null, high: null };
  }
  const standardError = Math.sqrt(variance / n);
  const halfWidth = tReach(confidence, n - 1) * standardError;
  return { n, undefinedCount, mean, standardError, low: mean - halfWidth, high: mean + halfWidth };
}
