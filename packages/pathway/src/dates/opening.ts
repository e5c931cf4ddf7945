import { ALWAYS, type Calendar } from "../language/calendar.ts";
import { WEEKDAYS, type Weekday } from "../language/date.ts";
import { dayNumber, weekdayOf } from "./day-number.ts";
import { type Span, spansOf } from "./time-of-day.ts";

/** When a calendar is open: on a given day, and on a day of a plain week (without dates of any kind). */
export interface Opening {
  on(dayNumber: number): readonly Span[];
  plain(weekday: Weekday): readonly Span[];
}

const ALL_DAY: readonly Span[] = [{ from: 0, to: 1 }];
const CLOSED: readonly Span[] = [];

export const alwaysOpen: Opening = { on: () => ALL_DAY, plain: () => ALL_DAY };

/** Reads a calendar once, so that many days can be asked for. */
export function openingOf(calendar: Calendar): Opening {
  const week = new Map<Weekday, readonly Span[]>();
  WEEKDAYS.forEach((weekday, i) => {
    const hours =
      calendar.week[weekday] ?? (i < 5 ? calendar.week.mondayToFriday : undefined) ?? calendar.week.everyDay;
    week.set(weekday, spansOf(hours ?? []));
  });
  const dates = new Map<number, readonly Span[]>();
  for (const days of calendar.closedOn ?? []) {
    const { from, to } = typeof days === "string" ? { from: days, to: days } : days;
    const last = dayNumber(to);
    for (let day = dayNumber(from); day <= last; day++) dates.set(day, CLOSED);
  }
  for (const { on, hours } of calendar.openOn ?? []) dates.set(dayNumber(on), spansOf(hours));
  const plain = (weekday: Weekday) => week.get(weekday)!;
  return { plain, on: (day) => dates.get(day) ?? plain(weekdayOf(day)) };
}

/** The opening of a calendar by name; "always" needs no calendar. Undefined for an unknown name. */
export function openingByName(calendars: Record<string, Calendar> | undefined, name: string): Opening | undefined {
  if (name === ALWAYS) return alwaysOpen;
  return calendars && Object.hasOwn(calendars, name) ? openingOf(calendars[name]!) : undefined;
}
