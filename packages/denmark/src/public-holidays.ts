import { publicHolidays as holidays, type PublicHolidayRow } from "@ventesal/data";
import { FactError } from "./fact-error.ts";
import { dayNumber, type IsoDate } from "./iso-date.ts";

/** A day on which, by law, most work rests, with its Danish and English name. */
export type PublicHoliday = PublicHolidayRow;

const byDate = new Map(holidays.map((holiday) => [holiday.date, holiday]));
const firstYear = holidays[0]!.date.slice(0, 4);
const lastYear = holidays.at(-1)!.date.slice(0, 4);

/**
 * The public holidays from one date to another, both included, in order of date. Weekend days are among them. Store
 * Bededag is one to 2023. 1 May, 5 June, 24 and 31 December are not: see `isWorkingDay`.
 *
 * @throws {FactError} of kind `date` for a bad date; of kind `calendar` for dates in the wrong order, and for years
 * that the table does not hold, since a year without holidays would be a wrong answer.
 */
export function publicHolidays(from: IsoDate, to: IsoDate): PublicHoliday[] {
  withinTable(from);
  withinTable(to);
  if (from > to) throw new FactError("calendar", `${from} to ${to}`, "a first date that is not after the last");
  return holidays.filter((holiday) => from <= holiday.date && holiday.date <= to);
}

/**
 * The public holiday on a date, if there is one.
 *
 * @throws {FactError} of kind `date` for a bad date, of kind `calendar` for a year that the table does not hold.
 */
export function publicHolidayOn(date: IsoDate): PublicHoliday | undefined {
  withinTable(date);
  return byDate.get(date);
}

function withinTable(date: IsoDate): void {
  dayNumber(date);
  const year = date.slice(0, 4);
  if (year < firstYear || year > lastYear) {
    throw new FactError("calendar", `the date ${date}`, `a date in the years ${firstYear} to ${lastYear}`);
  }
}
