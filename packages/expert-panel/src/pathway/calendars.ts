import { publicHolidays } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import { ScenarioError } from "@ventesal/scenario";
import type { Values } from "./values.ts";

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

/**
 * When everybody works. Caseworkers begin at 9, members read in the late afternoon, urgent cases are handled from 8 to 16 every
 * day; hours are rounded to whole minutes a day. Public holidays are closed to all but the urgent.
 */
export function calendars(v: Values, firstYear: number, lastYear: number): Calendars {
  const closedOn = publicHolidays(`${firstYear}-01-01`, `${lastYear}-12-31`).map((holiday) => holiday.date);
  const allCases = v.choice("caseworker.weekendWork") === "all-cases";
  const casework = hours("caseworker.hoursPerWeek", v.number("caseworker.hoursPerWeek") / (allCases ? 7 : 5), 9);
  const days = READING_DAYS[v.number("panel.readingDaysPerWeek")]!;
  const reading = POOLS.map((pool) => {
    const daily = hours(`panel.${pool}.hoursPerWeek`, v.number(`panel.${pool}.hoursPerWeek`) / days.length, 16);
    return [`reading ${pool}`, { week: Object.fromEntries(days.map((day) => [day, daily])), closedOn }] as const;
  });
  return {
    "office days": { week: { mondayToFriday: ["00:00-24:00"] }, closedOn },
    caseworkers: allCases ? { week: { everyDay: casework } } : { week: { mondayToFriday: casework }, closedOn },
    "every day": { week: { everyDay: ["08:00-16:00"] } },
    ...Object.fromEntries(reading),
  };
}

/** Opening hours from `start` o'clock, or earlier where the day would be too short. */
function hours(key: string, perDay: number, start: number): [string] {
  const minutes = Math.round(perDay * 60);
  if (minutes < 1 || minutes > 24 * 60) {
    const message = `${perDay.toFixed(2)} hours a day cannot be worked; expected from one minute to 24 hours`;
    throw new ScenarioError([
      { place: key, code: "contradiction", expected: "1 minute to 24 hours a day", received: perDay, message },
    ]);
  }
  const from = Math.min(start * 60, 24 * 60 - minutes);
  return [`${clock(from)}-${clock(from + minutes)}`];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
