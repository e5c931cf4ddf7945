import { publicHolidays } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import { type Values, worksEveryDay } from "./values.ts";

type Calendars = NonNullable<Pathway["calendars"]>;
type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday";

/** On which working days the reading hours of a week lie. */
const READING_DAYS: Record<number, Weekday[]> = {
  1: ["wednesday"],
  2: ["tuesday", "thursday"],
  3: ["monday", "wednesday", "friday"],
  4: ["monday", "tuesday", "thursday", "friday"],
  5: ["monday", "tuesday", "wednesday", "thursday", "friday"],
};

export const POOLS = ["solid", "haematology", "adhoc"] as const;

/** Hours on each day at work of those who have some hours a week, by the parameter that says how many. */
export function dailyHours(v: Values): Record<string, number> {
  const caseworkers = v.number("caseworker.hoursPerWeek") / (worksEveryDay(v) ? 7 : 5);
  const readingDays = v.number("panel.readingDaysPerWeek");
  return {
    "caseworker.hoursPerWeek": caseworkers,
    ...Object.fromEntries(POOLS.map((pool) => [readingKey(pool), v.number(readingKey(pool)) / readingDays] as const)),
  };
}

/**
 * When everybody works. Caseworkers begin at 9, members read in the late afternoon, urgent cases are handled from 8 to 16 every
 * day; hours are rounded to whole minutes a day. Public holidays are closed to members, and to caseworkers unless they work every day.
 * @param firstYear,lastYear whose public holidays are known
 */
export function calendars(v: Values, firstYear: number, lastYear: number): Calendars {
  const closedOn = publicHolidays(`${firstYear}-01-01`, `${lastYear}-12-31`).map((holiday) => holiday.date);
  const daily = dailyHours(v);
  const casework = hours(daily["caseworker.hoursPerWeek"]!, 9);
  const days = READING_DAYS[v.number("panel.readingDaysPerWeek")]!;
  const reading = POOLS.map((pool) => {
    const late = hours(daily[readingKey(pool)]!, 16);
    return [`reading ${pool}`, { week: Object.fromEntries(days.map((day) => [day, late])), closedOn }] as const;
  });
  return {
    "office days": { week: { mondayToFriday: ["00:00-24:00"] }, closedOn },
    caseworkers: worksEveryDay(v) ? { week: { everyDay: casework } } : { week: { mondayToFriday: casework }, closedOn },
    "every day": { week: { everyDay: ["08:00-16:00"] } },
    ...Object.fromEntries(reading),
  };
}

function readingKey(pool: (typeof POOLS)[number]): string {
  return `panel.${pool}.hoursPerWeek`;
}

/** Opening hours from `start` o'clock, or earlier where the day would be too short. */
function hours(perDay: number, start: number): [string] {
  const minutes = Math.round(perDay * 60);
  const from = Math.min(start * 60, 24 * 60 - minutes);
  return [`${clock(from)}-${clock(from + minutes)}`];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
