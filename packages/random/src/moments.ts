import type { Distribution } from "./distribution.ts";
import { familyOf } from "./families.ts";

/** The mean, in the distribution's unit. For `normal`: after the cut below zero. */
export function meanOf(distribution: Distribution): number {
  return familyOf(distribution).mean(distribution);
}

/**
 * The variance, in the square of the distribution's unit. For `normal`: after the cut below zero; for `empirical`: of the values as they
 * are (divided by n).
 */
export function varianceOf(distribution: Distribution): number {
  return familyOf(distribution).variance(distribution);
}
