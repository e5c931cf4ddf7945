import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";
import { EquityError } from "./equity-error.ts";

/**
 * Limits round an overall share between which the share of a group of so many people lies by chance with a probability of `level` (0.95 and 0.998
 * are usual): exact binomial limits, interpolated so that they are smooth in the size of the group (Spiegelhalter 2005, Statistics in Medicine
 * 24:1185-1202, appendix A.1.1). Cut to 0 and 1. NaN for nobody.
 * @throws {EquityError} for people that are not a whole number, a share outside 0 to 1 and a level outside (0, 1)
 */
export function funnelLimits({ people, overall, level }: { people: number; overall: number; level: number }): {
  low: number;
  high: number;
} {
  if (!(Number.isInteger(people) && people >= 0)) throw new EquityError("people", people, "a whole number, 0 or more");
  if (!(overall >= 0 && overall <= 1)) throw new EquityError("overall", overall, "a share from 0 to 1");
  if (!(level > 0 && level < 1)) throw new EquityError("level", level, "a probability between 0 and 1");
  if (people === 0) return { low: Number.NaN, high: Number.NaN };
  const tail = (1 - level) / 2;
  const share = (count: number) => Math.min(1, Math.max(0, count / people));
  return { low: share(countAt(people, overall, tail)), high: share(countAt(people, overall, 1 - tail)) };
}

/** The count at which the distribution reaches p: r - α, r the smallest count with P(X ≤ r) ≥ p, α the part of its probability beyond p. */
function countAt(people: number, overall: number, p: number): number {
  let low = -1;
  let high = people;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, people, overall) >= p) high = middle;
    else low = middle;
  }
  const upTo = binomialCdf(high, people, overall);
  const before = high > 0 ? binomialCdf(high - 1, people, overall) : 0;
  const alpha = upTo > before ? (upTo - p) / (upTo - before) : 0;
  return high - alpha;
}
