import { type Distribution, DistributionError, toSampler } from "@ventesal/random";
import { lengthOf } from "../dates/time-of-day.ts";
import { WEEKDAYS } from "../language/date.ts";
import type { Duration } from "../language/duration.ts";
import type { Path } from "../language/path.ts";
import type { Ask } from "./ask.ts";
import { checkTableReference } from "./table-reference.ts";

/** A duration can be drawn, its factor is known, and its unit means one thing on the calendars it runs on (none: calendar time). */
export function checkDuration(ask: Ask, duration: Duration, path: Path, calendars: readonly string[] = []): void {
  checkDistribution(ask, duration.distribution, [...path, "distribution"]);
  if (duration.scale !== undefined) {
    const table = checkTableReference(ask, duration.scale, [...path, "scale"]);
    if (table?.values.some((value) => value < 0))
      ask.report.add("out-of-range", [...path, "scale"], "factors of 0 or more", "a negative one");
  }
  const part = calendars.find((calendar) => hasPartDays(ask, calendar));
  if (part !== undefined && (duration.unit === "days" || duration.unit === "weeks"))
    ask.report.add(
      "ambiguous-unit",
      [...path, "unit"],
      "hours or minutes",
      duration.unit,
      `${duration.unit} of work on the calendar "${part}", whose days are not 24 hours; say hours or minutes`,
    );
}

/** The parameters of a distribution have a solution. */
export function checkDistribution(ask: Ask, distribution: Distribution, path: Path): void {
  try {
    toSampler(distribution);
  } catch (error) {
    if (!(error instanceof DistributionError)) throw error;
    ask.report.add("impossible-distribution", path, error.issue.expected, error.issue.received);
  }
}

function hasPartDays(ask: Ask, calendar: string): boolean {
  const opening = ask.lookup.opening(calendar);
  if (!opening) return false;
  return WEEKDAYS.map((weekday) => lengthOf(opening.plain(weekday))).some((length) => length > 0 && length < 1);
}
