import { MeasureError } from "./measure-error.ts";
import { momentsOf } from "./moments.ts";
import { tReach } from "./student-t.ts";

/** Half-width asked for: in the measure's own unit, or as a share of the true mean. */
export type Precision = { absolute: number } | { relative: number };

export interface PrecisionPlan {
  /** The interval is as narrow as asked, and there are at least `minimum` defined replications. */
  met: boolean;
  /** Of the interval as it stands; `null` with fewer than 2 defined replications. */
  halfWidth: number | null;
  /** How wide it may be; `null` with fewer than 2. For a relative precision it follows the mean as it now stands. */
  allowed: number | null;
  /**
   * Replications still to be run, as far as these tell; 0 when met. `null`: no number of them would be enough, since a relative
   * precision is asked of a mean of 0, the measure was never defined, or more than 2^31 would be needed.
   */
  more: number | null;
}

/** Below this many replications a variance is too rough to plan by. */
export const MINIMUM_REPLICATIONS = 30;

/** Replications are numbered by 32-bit whole numbers. */
const MOST_REPLICATIONS = 2 ** 31;

/**
 * How many more replications until the Student-t interval of the mean is as narrow as asked: the smallest i with
 * t(i - 1) · s / √i within the precision, s taken from the replications there are (Law 2015, Simulation Modeling and Analysis, sec. 9.4.1). For a relative
 * precision γ the half-width is held to γ / (1 + γ) of the *estimated* mean, which keeps it within γ of the true one (same place).
 *
 * To be used sequentially: run, ask, run as many more, ask again, stop when `met`. With fewer than `minimum` defined replications the
 * answer is just to go on to the minimum. If the measure is undefined in some replications, as large a share of the next is reckoned to be.
 *
 * What to know: the answer is an estimate, and stopping at the first interval that is narrow enough favours samples
 * with a small variance, so the coverage is a little below the nominal one. As the asked width goes to 0 it comes right (Chow and
 * Robbins 1965, Annals of Mathematical Statistics 36); the minimum is there for the time before.
 *
 * @param values one per replication, NaN where undefined
 * @throws {MeasureError} if the precision is not a positive number, the minimum not a whole number of 2 or more, or a value infinite
 */
export function replicationsFor(
  values: ArrayLike<number>,
  precision: Precision,
  { confidence = 0.95, minimum = MINIMUM_REPLICATIONS }: { confidence?: number; minimum?: number } = {},
): PrecisionPlan {
  checkAsked(precision, minimum);
  const { n, mean, variance } = momentsOf(values);
  const perDefined = n === 0 ? 1 : values.length / n;
  if (n < 2) {
    const neverDefined = n === 0 && values.length >= minimum;
    return {
      met: false,
      halfWidth: null,
      allowed: null,
      more: neverDefined ? null : Math.ceil((minimum - n) * perDefined),
    };
  }
  const allowed = allowedHalfWidth(precision, mean);
  const halfWidthAt = (i: number) => tReach(confidence, i - 1) * Math.sqrt(variance / i);
  const halfWidth = halfWidthAt(n);
  if (n < minimum) return { met: false, halfWidth, allowed, more: Math.ceil((minimum - n) * perDefined) };
  if (halfWidth <= allowed) return { met: true, halfWidth, allowed, more: 0 };
  const needed = smallestBetween(n, MOST_REPLICATIONS, (i) => halfWidthAt(i) <= allowed);
  return { met: false, halfWidth, allowed, more: needed === null ? null : Math.ceil((needed - n) * perDefined) };
}

function allowedHalfWidth(precision: Precision, mean: number): number {
  if ("absolute" in precision) return precision.absolute;
  return (precision.relative / (1 + precision.relative)) * Math.abs(mean);
}

/** The smallest whole number above `tooFew` that is enough, when all larger ones are too; `null` if it lies beyond `most`. */
function smallestBetween(tooFew: number, most: number, enough: (i: number) => boolean): number | null {
  if (!enough(most)) return null;
  let under = tooFew;
  let over = most;
  while (over - under > 1) {
    const middle = Math.floor((under + over) / 2);
    if (enough(middle)) over = middle;
    else under = middle;
  }
  return over;
}

function checkAsked(precision: Precision, minimum: number): void {
  const asked = "absolute" in precision ? precision.absolute : precision.relative;
  if (!(asked > 0 && asked < Infinity)) {
    throw new MeasureError({ place: "replicationsFor.precision", received: `${asked}`, expected: "a positive number" });
  }
  if (!(Number.isInteger(minimum) && minimum >= 2)) {
    throw new MeasureError({
      place: "replicationsFor.minimum",
      received: `${minimum}`,
      expected: "a whole number, 2 or more",
    });
  }
}
