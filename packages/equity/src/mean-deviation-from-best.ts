import { best } from "./best-and-worst.ts";
import { type Group, known } from "./group.ts";

/**
 * How much more people bear than those of the best group, on average over the *groups*, each counted once whatever its size: the mean
 * difference from the best (WHO 2013, Handbook on Health Inequality Monitoring, unweighted form). In the burden's unit. Weighted by people the same is the
 * attributable risk. NaN where none is known.
 */
export function meanDeviationFromBest(groups: readonly Group[]): number {
  const least = best(groups)?.value ?? Number.NaN;
  const all = known(groups);
  return all.reduce((sum, { value }) => sum + (value - least), 0) / all.length;
}
