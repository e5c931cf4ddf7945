import { mean, sampleVariance } from "simple-statistics";
import { MeasureError } from "./measure-error.ts";

export interface Moments {
  /** How many values are defined. */
  n: number;
  /** How many are NaN, that is undefined in that replication: the mean wait in a year in which nobody waited. */
  undefinedCount: number;
  /** NaN when n = 0. */
  mean: number;
  /** Sample variance, divisor n - 1; NaN when n < 2. */
  variance: number;
}

/**
 * Mean and sample variance of the values that are defined.
 *
 * Values that are all equal have exactly that mean and variance 0: summing and dividing could leave a last bit, and
 * with it a variance of 1e-33, from which a correlation of anything may be computed.
 *
 * @throws {MeasureError} if a value is infinite: that is not "undefined", and it has no mean
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  const defined = definedOf(values);
  const n = defined.length;
  const constant = n > 0 && defined.every((x) => x === defined[0]);
  return {
    n,
    undefinedCount: values.length - n,
    mean: n === 0 ? Number.NaN : constant ? defined[0]! : mean(defined),
    variance: n < 2 ? Number.NaN : constant ? 0 : sampleVariance(defined),
  };
}

/**
 * The values that are not NaN, in order.
 * @throws {MeasureError} if one is infinite
 */
function definedOf(values: ArrayLike<number>): number[] {
  const defined: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    if (x === Infinity || x === -Infinity) {
      throw new MeasureError({
        place: `values[${i}]`,
        received: `${x}`,
        expected: "a finite number, or NaN for undefined",
      });
    }
    if (!Number.isNaN(x)) defined.push(x);
  }
  return defined;
}
