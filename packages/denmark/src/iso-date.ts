import { FactError } from "./fact-error.ts";

/** A calendar date as YYYY-MM-DD (ISO 8601), without time and time zone. */
export type IsoDate = string;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsADay = 86_400_000;

/**
 * Days from 1970-01-01 to the date, a whole number; negative before. The difference of two day numbers is the number of
 * days between the dates, in the Gregorian calendar, whatever clocks do in summer.
 *
 * @throws {FactError} of kind `date` for anything but a date that exists, written YYYY-MM-DD.
 */
export function dayNumber(date: IsoDate): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  // JavaScript reads 30 February as 2 March, so the date is written out again and compared
  if (date.length !== 10 || Number.isNaN(time) || isoDateOf(time) !== date) {
    throw new FactError("date", JSON.stringify(date), "a date that exists, as YYYY-MM-DD");
  }
  return time / millisecondsADay;
}

/**
 * The date so many days later; earlier for a negative number.
 *
 * @throws {FactError} of kind `date` for a bad date, for a number of days that is not whole, and for a result outside
 * the years 0000 to 9999, which YYYY-MM-DD cannot write.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const start = dayNumber(date);
  if (!Number.isInteger(days)) throw new FactError("date", `${date} and ${days} days`, "a whole number of days");
  const time = (start + days) * millisecondsADay;
  if (time < Date.parse("0000-01-01T00:00:00Z") || time > Date.parse("9999-12-31T00:00:00Z")) {
    throw new FactError("date", `${date} and ${days} days`, "a date in the years 0000 to 9999");
  }
  return isoDateOf(time);
}

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @throws {FactError} of kind `date` for a bad date.
 */
export function weekday(date: IsoDate): Weekday {
  // day 0, 1970-01-01, was a Thursday; the second remainder is for days before it
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** A time in milliseconds since 1970, UTC, as a date; years outside 0000 to 9999 come out longer than ten characters. */
function isoDateOf(time: number): string {
  return new Date(time).toISOString().slice(0, -"T00:00:00.000Z".length);
}
