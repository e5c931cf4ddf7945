import type { Profile } from "@ventesal/kernel";
import { dayNumber, weekdayOf, yearOf } from "../dates/day-number.ts";
import type { Opening } from "../dates/opening.ts";
import { lengthOf } from "../dates/time-of-day.ts";
import type { ArrivalPattern } from "../emit/profiles.ts";
import type { PoissonArrival } from "../language/arrival.ts";
import { ALWAYS } from "../language/calendar.ts";
import { WEEKDAYS, type Weekday } from "../language/date.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { tabulate } from "./tabulate.ts";

/** The pattern of an arrival whose rate changes with time (or is 0); null for a constant rate. */
export function arrivalPattern(arrival: PoissonArrival): ArrivalPattern | null {
  const { count, perDays, calendar = ALWAYS, weekdayWeights = null, changes = [] } = arrival;
  if (changes.length === 0 && count > 0)
    return calendar === ALWAYS && !weekdayWeights ? null : { calendar, weekdayWeights, levels: [] };
  const later = changes.map((change) => ({ on: change.on, perDay: change.count / change.perDays }));
  return { calendar, weekdayWeights, levels: [{ on: null, perDay: count / perDays }, ...later] };
}

/**
 * Arrivals a day over time: the level that holds at the date × the day's share of its year, spread evenly over the day's open
 * hours. A day's share is its weekday weight (1 where no weights are given; where some are, 0 for a day without one; 0 when closed) × days of the year / sum of the year's weights,
 * so a full year at one level has exactly its count. The plain week after the span is shared out in the same way.
 */
export function arrivalRate(pattern: ArrivalPattern, lookup: Lookup, lastDay: number): Profile {
  const start = dayNumber(lookup.pathway.startDate);
  const opening = lookup.opening(pattern.calendar)!;
  const weight = (spans: readonly unknown[], weekday: Weekday) =>
    spans.length === 0 ? 0 : pattern.weekdayWeights ? (pattern.weekdayWeights[weekday] ?? 0) : 1;
  const levels = pattern.levels.map(({ on, perDay }) => ({
    from: on === null ? Number.NEGATIVE_INFINITY : dayNumber(on),
    perDay,
  }));
  const level = (date: number) => levels.findLast(({ from }) => from <= date)?.perDay ?? 1;
  const yearly = new Map<number, number>();
  const factorOf = (year: number) => {
    if (!yearly.has(year)) yearly.set(year, yearFactor(year, opening, weight));
    return yearly.get(year)!;
  };
  const plainFactor = 7 / WEEKDAYS.reduce((sum, day) => sum + weight(opening.plain(day), day), 0);
  return tabulate(0, lastDay, (day, plain) => {
    const date = start + day;
    const weekday = weekdayOf(date);
    const spans = plain ? opening.plain(weekday) : opening.on(date);
    const share = weight(spans, weekday) * (plain ? plainFactor : factorOf(yearOf(date)));
    const perDay = (level(date) * share) / lengthOf(spans);
    return spans.map(({ from, to }) => ({ from, to, rate: perDay }));
  });
}

function yearFactor(
  year: number,
  opening: Opening,
  weight: (spans: readonly unknown[], day: Weekday) => number,
): number {
  const first = dayNumber(`${year}-01-01`);
  const days = dayNumber(`${year + 1}-01-01`) - first;
  let sum = 0;
  for (let date = first; date < first + days; date++) sum += weight(opening.on(date), weekdayOf(date));
  return sum > 0 ? days / sum : 0;
}
