import { openingOf } from "../dates/opening.ts";
import { ALWAYS } from "../language/calendar.ts";
import { WEEKDAYS } from "../language/date.ts";
import type { Ask } from "./ask.ts";

/** Each calendar opens at some time of a plain week, and its dates run forwards. */
export function checkCalendars(ask: Ask): void {
  for (const [name, calendar] of Object.entries(ask.lookup.pathway.calendars ?? {})) {
    const path = ["calendars", name];
    const { report } = ask;
    if (name === ALWAYS)
      report.add(
        "duplicate-name",
        path,
        "another name",
        name,
        `"${ALWAYS}" is the calendar that never closes; choose another name`,
      );
    const opening = openingOf(calendar);
    if (WEEKDAYS.every((weekday) => opening.plain(weekday).length === 0))
      report.add(
        "never-open",
        [...path, "week"],
        "opening hours on at least one weekday",
        "none",
        "this calendar is never open in a plain week",
      );
    calendar.closedOn?.forEach((days, i) => {
      if (typeof days !== "string" && days.to < days.from)
        report.add("dates-out-of-order", [...path, "closedOn", i], `a last date not before ${days.from}`, days.to);
    });
  }
}
