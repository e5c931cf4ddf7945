/** So many weeks in a row make it a rule and no chance. */
const WEEKS_IN_A_ROW = 4;

/**
 * When a standard came to be broken: the first day of the first four weeks in a row in each of which more than half of the assessments begun
 * had been waited for longer than the standard. Weeks without an assessment are passed over.
 *
 * @param begun by week of the window: how many assessments began, and before how many of them the wait was longer than the standard
 * @returns days since the first week's beginning; NaN if it was kept
 */
export function brokenSince(begun: readonly { all: number; late: number }[]): number {
  let since = 0;
  let broken = 0;
  for (const [week, { all, late }] of begun.entries()) {
    if (all === 0) continue;
    if (2 * late > all) {
      if (broken === 0) since = week;
      broken++;
      if (broken === WEEKS_IN_A_ROW) return 7 * since;
    } else broken = 0;
  }
  return Number.NaN;
}
