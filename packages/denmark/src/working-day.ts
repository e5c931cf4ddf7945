import { FactError } from "./fact-error.ts";
import { dayNumber, type IsoDate, weekday } from "./iso-date.ts";
import { publicHolidayOn } from "./public-holidays.ts";

/**
 * Days of the year on which a workplace may be closed though the law does not close it, as MM-DD: 1 May (a full day off
 * for the Sundhedskartellet groups in the regions since 2012: Sundhedskartellet 2011, may have changed), 24 and
 * 31 December (by agreement; no source found for the clinics and offices modelled here).
 */
export const closedByAgreement: readonly string[] = ["05-01", "12-24", "12-31"];

export interface WorkingDayOptions {
  /** Days of every year that are closed too, as MM-DD; none by default. `closedByAgreement` is a usual choice. */
  alsoClosed?: readonly string[];
}

/**
 * Whether work is done on a date in an ordinary workplace: Monday to Friday, not a public holiday, and not one of
 * `alsoClosed`.
 *
 * @throws {FactError} of kind `date` for a bad date; of kind `calendar` for a year without a table of holidays and for
 * an entry of `alsoClosed` that is no day of any year.
 */
export function isWorkingDay(date: IsoDate, { alsoClosed = [] }: WorkingDayOptions = {}): boolean {
  for (const day of alsoClosed) checkDayOfYear(day);
  const holiday = publicHolidayOn(date) !== undefined;
  return weekday(date) <= 5 && !holiday && !alsoClosed.includes(date.slice("YYYY-".length));
}

function checkDayOfYear(day: string): void {
  try {
    dayNumber(`2024-${day}`); // a leap year, so that 29 February is a day
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    throw new FactError("calendar", `${JSON.stringify(day)} in alsoClosed`, "a day of the year, as MM-DD");
  }
}
