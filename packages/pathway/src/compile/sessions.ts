import { dayNumber, weekdayOf } from "../dates/day-number.ts";
import type { Opening } from "../dates/opening.ts";
import { timeOfDay } from "../dates/time-of-day.ts";
import { WEEKDAYS } from "../language/date.ts";
import type { Pathway } from "../language/pathway.ts";
import type { SessionStation } from "../language/station.ts";
import type { Lookup } from "../lookup/lookup.ts";
import { valueFor } from "../lookup/members.ts";

/** Times of sessions (days since the start) and their slots, over one period. */
export interface SessionPlan {
  times: number[];
  slots: number[];
  period: number;
}

interface Session {
  day: number;
  time: string;
  slots: number;
}

/** A station's sessions. A plain week is its own period; with dates of any kind the whole run is, in whole weeks. */
export function sessionPlan(
  station: SessionStation,
  member: string | null,
  lookup: Lookup,
  spanDays: number,
): SessionPlan {
  const { pathway } = lookup;
  const dated =
    station.dates ?? station.booked ?? station.calendar ?? station.weekly?.find((one) => one.from ?? one.until);
  const period = dated === undefined ? 7 : Math.max(7, Math.ceil(spanDays / 7) * 7);
  const sessions = [...weekly(station, member, pathway, period), ...listed(station, member, pathway)];
  const held = whenOpen(sessions, station, lookup).filter(({ day }) => day >= 0 && day < period);
  const plan = held.map(({ day, time, slots }) => ({ at: day + timeOfDay(time), slots })).sort((a, b) => a.at - b.at);
  const booked = (station.booked === undefined ? undefined : valueFor(station.booked, member)) ?? [];
  return {
    times: plan.map(({ at }) => at),
    slots: plan.map(({ slots }, i) => Math.max(0, slots - (booked[i] ?? 0))),
    period,
  };
}

function weekly(station: SessionStation, member: string | null, pathway: Pathway, period: number): Session[] {
  const start = dayNumber(pathway.startDate);
  return (station.weekly ?? []).flatMap(({ weekday, time, slots, from, until, only }) => {
    const own = valueFor(slots, member);
    if (own === undefined || !isFor(member, only)) return [];
    const first = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(start)) + 7) % 7;
    const days = Array.from({ length: period / 7 }, (_, week) => first + 7 * week);
    const earliest = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from);
    const latest = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until);
    return days
      .filter((day) => start + day >= earliest && start + day <= latest)
      .map((day) => ({ day, time, slots: own }));
  });
}

function listed(station: SessionStation, member: string | null, pathway: Pathway): Session[] {
  const start = dayNumber(pathway.startDate);
  return (station.dates ?? []).flatMap(({ on, time, slots, only }) => {
    const own = valueFor(slots, member);
    return own === undefined || !isFor(member, only) ? [] : [{ day: dayNumber(on) - start, time, slots: own }];
  });
}

function isFor(member: string | null, only: readonly string[] | undefined): boolean {
  return only === undefined || (member !== null && only.includes(member));
}

/** Leaves out, or moves to the next open day, what would fall on a closed one. */
function whenOpen(sessions: Session[], station: SessionStation, lookup: Lookup): Session[] {
  if (station.calendar === undefined) return sessions;
  const start = dayNumber(lookup.pathway.startDate);
  const opening = lookup.opening(station.calendar)!;
  if (station.whenClosed !== "move") return sessions.filter(({ day }) => opening.on(start + day).length > 0);
  return sessions.map((session) => ({ ...session, day: nextOpenDay(session.day, start, opening) }));
}

function nextOpenDay(day: number, start: number, opening: Opening): number {
  let next = day;
  while (opening.on(start + next).length === 0) next++;
  return next;
}
