import { best } from "./best-and-worst.ts";
import { type Group, overall } from "./group.ts";

/**
 * The population attributable risk: what would be gained for all people together if everybody fared as the best group does; overall burden
 * less the best group's (WHO 2013, Handbook on Health Inequality Monitoring). In the burden's unit; NaN where no group is known.
 */
export function attributableRisk(groups: readonly Group[]): number {
  return overall(groups) - (best(groups)?.value ?? Number.NaN);
}

/** The attributable risk as a part of the overall burden, from 0 to 1. NaN where nobody bears any. */
export function attributableFraction(groups: readonly Group[]): number {
  const all = overall(groups);
  return all > 0 ? attributableRisk(groups) / all : Number.NaN;
}
