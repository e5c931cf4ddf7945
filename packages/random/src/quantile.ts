import type { Distribution } from "./distribution.ts";
import { DistributionError } from "./distribution-error.ts";
import { familyOf } from "./families.ts";

/**
 * The p quantile in the distribution's unit: the smallest x with P(X <= x) >= p. At p = 0 the lowest value, at 1 the highest
 * (Infinity where there is none). Closed form for all kinds but gamma and erlang (Newton's method, relative error about 1e-13).
 *
 * @throws DistributionError when p is not in [0, 1]
 */
export function quantileOf(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) {
    throw new DistributionError({ place: "quantileOf.p", received: String(p), expected: "a probability from 0 to 1" });
  }
  return familyOf(distribution).quantile(distribution, p);
}
