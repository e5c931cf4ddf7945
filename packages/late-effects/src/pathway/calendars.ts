import { addDays, closedByAgreement, publicHolidays, weekday } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import { PROFESSIONS, type Profession } from "../parameters/clinics.ts";
import type { Values } from "../values.ts";
import type { Setting } from "./setting.ts";

type Calendars = NonNullable<Pathway["calendars"]>;
type Workday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday";

/** The days on which a post of few hours is at work: those of a smaller post are among those of a larger one, so that all can meet. */
const DAYS_OF_WEEK: readonly Workday[] = ["tuesday", "thursday", "monday", "wednesday", "friday"];
const FULL_DAY_HOURS = 7.4;
const OPENS_MINUTES = 8 * 60;

/** On how many days of the week a post of so many hours works. */
export function daysAWeek(hoursPerWeek: number): number {
  return Math.min(DAYS_OF_WEEK.length, Math.max(1, Math.ceil(hoursPerWeek / FULL_DAY_HOURS - 1e-9)));
}

/** Hours with patients on each of a post's days: its working hours less what is no patient time and what is taken off for leave. */
export function patientHoursADay(v: Values, hoursPerWeek: number): number {
  const atWork = 1 - v.number("staff.otherLeaveWeeks") / 52;
  return (hoursPerWeek * v.number("staff.patientShare") * atWork) / daysAWeek(hoursPerWeek);
}

export function calendarName(clinic: string, profession: Profession): string {
  return `${profession} at ${clinic}`;
}

/** When everybody works: each profession at each clinic, and the disease-specific clinics. */
export function calendars(setting: Setting): Calendars {
  const { v, reach, specific } = setting;
  const closedOn = closedDays(setting);
  const post = (hoursPerWeek: number) => ({ week: weekOf(v, hoursPerWeek), closedOn });
  const staff = reach.clinics.flatMap((clinic) =>
    PROFESSIONS.map(
      (profession) =>
        [calendarName(clinic, profession), post(v.number(`clinic.${clinic}.${profession}.hoursPerWeek`))] as const,
    ),
  );
  return {
    "clinic days": { week: { mondayToFriday: ["00:00-24:00"] }, closedOn },
    ...Object.fromEntries(staff),
    ...(specific.length > 0 && { "specific clinics": post(v.number("specific.hoursPerWeek")) }),
  };
}

function weekOf(v: Values, hoursPerWeek: number): Record<string, string[]> {
  const minutes = Math.round(patientHoursADay(v, hoursPerWeek) * 60);
  const hours = [`${clock(OPENS_MINUTES)}-${clock(OPENS_MINUTES + minutes)}`];
  return Object.fromEntries(DAYS_OF_WEEK.slice(0, daysAWeek(hoursPerWeek)).map((day) => [day, hours]));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Public holidays, days closed by agreement, and the weeks of summer. */
function closedDays({ v, span }: Setting) {
  const firstYear = Number(span.start.slice(0, 4));
  const lastYear = Number(addDays(span.start, span.horizonDay).slice(0, 4)) + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const weeks = v.number("staff.summerClosureWeeks");
  return [
    ...publicHolidays(`${firstYear}-01-01`, `${lastYear}-12-31`).map((holiday) => holiday.date),
    ...years.flatMap((year) => closedByAgreement.map((day) => `${year}-${day}`)),
    ...(weeks > 0 ? years.map((year) => summerOf(year, weeks)) : []),
  ];
}

function summerOf(year: number, weeks: number) {
  const first = `${year}-07-01`;
  const from = addDays(first, (8 - weekday(first)) % 7);
  return { from, to: addDays(from, 7 * weeks - 1) };
}
