import { type Group, overall } from "./group.ts";
import { ridits } from "./ridit.ts";

/**
 * The concentration index of a burden: 2/x̄ · Σ pᵢ xᵢ Rᵢ - 1, R the relative rank (Kakwani, Wagstaff and van Doorslaer 1997, Journal of Econometrics
 * 77:87-103, grouped data). From -1 to 1; positive when the disadvantaged bear more, since ranks ascend with disadvantage here. NaN where nobody
 * bears a burden.
 * @throws {EquityError} if a group that is known has no rank
 */
export function concentrationIndex(groups: readonly Group[]): number {
  const mean = overall(groups);
  const ranked = ridits(groups);
  if (!(mean > 0)) return Number.NaN;
  return (2 / mean) * ranked.reduce((sum, { part, value, ridit }) => sum + part * value * ridit, 0) - 1;
}
