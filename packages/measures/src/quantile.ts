import { quantileSorted } from "simple-statistics";
import { MeasureError } from "./measure-error.ts";

/**
 * Sample quantiles by definition 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages", The American
 * Statistician 50: the k-th of n ordered values is the (k - 1) / (n - 1) quantile, with straight lines between. It is the default of R
 * and NumPy, and what simple-statistics 7.12 computes, which is used here; the tests hold it to R's figures.
 *
 * @param values in any order; NaN counts as not there
 * @param probabilities each from 0 to 1
 * @returns one quantile per probability; all NaN if there are no values
 * @throws {MeasureError} if a probability is not one
 */
export function quantiles(values: ArrayLike<number>, probabilities: readonly number[]): number[] {
  for (const p of probabilities) {
    if (!(p >= 0 && p <= 1)) {
      throw new MeasureError({ place: "probabilities", received: `${p}`, expected: "numbers from 0 to 1" });
    }
  }
  // A typed array sorts by number, and NaN goes to its end.
  const sorted = copied(values).sort();
  let n = sorted.length;
  while (n > 0 && Number.isNaN(sorted[n - 1])) n--;
  if (n === 0) return probabilities.map(() => Number.NaN);
  // simple-statistics reads only length and elements; its types ask for a plain array.
  const defined = sorted.subarray(0, n) as unknown as number[];
  return probabilities.map((p) => quantileSorted(defined, p));
}

/** Where values are sorted. One for all: rows by the hundred, several times a second, would leave an array each for the garbage. */
let scratch = new Float64Array(1024);

/** A copy of values, until the next is made. */
function copied(values: ArrayLike<number>): Float64Array {
  if (values.length > scratch.length) scratch = new Float64Array(2 * values.length);
  const copy = scratch.subarray(0, values.length);
  copy.set(values);
  return copy;
}

/** One sample quantile; see {@link quantiles}. */
export function quantile(values: ArrayLike<number>, probability: number): number {
  return quantiles(values, [probability])[0]!;
}
