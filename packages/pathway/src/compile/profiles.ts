import type { Profile } from "@ventesal/kernel";
import { dayNumber, weekdayOf } from "../dates/day-number.ts";
import { alwaysOpen } from "../dates/opening.ts";
import { overlap, type Span } from "../dates/time-of-day.ts";
import type { ProfileSource } from "../emit/profiles.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { arrivalRate } from "./arrival-rate.ts";
import { tabulate } from "./tabulate.ts";

/** From the oldest case inside at the start to the end of the run, in days since the start. */
export interface RunSpan {
  first: number;
  last: number;
}

/** The span of a run, in whole days. */
export function runSpan(pathway: Pathway, spanDays: number): RunSpan {
  const oldest = Math.max(0, ...(pathway.initial ?? []).map(({ ageDays }) => ageDays));
  return { first: oldest > 0 ? -Math.ceil(oldest) : 0, last: Math.ceil(spanDays) };
}

/** A profile of opening hours, of open days, or of arrivals. */
export function profileOf(source: ProfileSource, lookup: Lookup, span: RunSpan): Profile {
  const { calendars = {}, startDate } = lookup.pathway;
  const own = Object.fromEntries(calendarsOf(source).map((name) => [name, calendars[name]]));
  return remembered(JSON.stringify({ source, own, startDate, span }), () => tabulated(source, lookup, span));
}

function calendarsOf(source: ProfileSource): readonly string[] {
  if ("arrivals" in source) return [source.arrivals.calendar];
  return "hours" in source ? source.hours : [source.openDays];
}

/** Profiles of late: whoever tries out staff asks for the same hours again and again. */
const newest = new Map<string, Profile>();
const MOST_REMEMBERED = 100;

function remembered(key: string, make: () => Profile): Profile {
  const profile = newest.get(key) ?? make();
  newest.delete(key);
  newest.set(key, profile);
  const [oldest] = newest.keys();
  if (newest.size > MOST_REMEMBERED) newest.delete(oldest!);
  return profile;
}

function tabulated(source: ProfileSource, lookup: Lookup, span: RunSpan): Profile {
  if ("arrivals" in source) return arrivalRate(source.arrivals, lookup, span.last);
  const openings = calendarsOf(source).map((name) => lookup.opening(name)!);
  const start = dayNumber(lookup.pathway.startDate);
  const wholeDays = "openDays" in source;
  return tabulate(span.first, span.last, (day, plain) => {
    const spans = openings.map((one) => (plain ? one.plain(weekdayOf(start + day)) : one.on(start + day)));
    const shared = spans.length === 0 ? alwaysOpen.on(0) : spans.reduce(overlap);
    const open: readonly Span[] = wholeDays && shared.length > 0 ? alwaysOpen.on(0) : shared;
    return open.map(({ from, to }) => ({ from, to, rate: 1 }));
  });
}
