import { quantiles } from "./quantile.ts";

/**
 * The range in which nine single years of ten lie: the 5 % and the 95 % quantile over replications, each of which is a year.
 * It shows chance, not doubt about the mean, and more replications make it steadier but not narrower.
 *
 * With fewer than some 20 replications it lies inside the range that was seen and is too narrow; with fewer than 2 it is
 * `null`.
 *
 * @param values one per replication, NaN where undefined
 */
export function yearRange(values: ArrayLike<number>): { yearLow: number | null; yearHigh: number | null } {
  let defined = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) defined++;
  if (defined < 2) return { yearLow: null, yearHigh: null };
  const [yearLow, yearHigh] = quantiles(values, [0.05, 0.95]);
  return { yearLow: yearLow!, yearHigh: yearHigh! };
}
