import type { Source } from "@ventesal/kernel";
import { type Sampler, toSampler } from "@ventesal/random";
import { dayNumber } from "../dates/day-number.ts";
import { timeOfDay } from "../dates/time-of-day.ts";
import type { Emission } from "../emit/emission.ts";
import { hours } from "../emit/station.ts";
import type { Arrival } from "../language/arrival.ts";
import { DAYS_PER } from "../language/duration.ts";
import { arrivalPattern } from "./arrival-rate.ts";

/** An arrival as the kernel knows it. `stream` finds a stream's number by its name. */
export function sourceOf(e: Emission, index: number, entry: number, stream: (name: string) => number): Source {
  const arrival = e.lookup.pathway.arrivals[index]!;
  const start = dayNumber(e.lookup.pathway.startDate);
  return {
    stream: stream(arrival.stream ?? `arrivals/${arrival.name}`),
    ...process(e, arrival, start),
    batch: arrival.batch ? toSampler(arrival.batch) : null,
    limit: arrival.limit ?? -1,
    until: arrival.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(arrival.until) - start,
    entry,
  };
}

function process(
  e: Emission,
  arrival: Arrival,
  start: number,
): { gap: Sampler | null; profile: number; times: number[] } {
  switch (arrival.process) {
    case "listed":
      return { gap: null, profile: -1, times: arrival.at.map((moment) => momentDays(moment, start)) };
    case "gaps": {
      const gap = toSampler(arrival.gap.distribution, DAYS_PER[arrival.gap.unit]);
      return { gap, profile: hours(e, arrival.calendar === undefined ? [] : [arrival.calendar]), times: [] };
    }
    case "poisson": {
      const pattern = arrivalPattern(arrival);
      const profile = pattern ? e.profiles.one({ arrivals: pattern }) : -1;
      // Levels are in the profile; without them the profile has 1 a day, and the gap is what one arrival takes of it.
      const mean = pattern && pattern.levels.length > 0 ? 1 : arrival.perDays / arrival.count;
      return { gap: { kind: "exponential", a: mean }, profile, times: [] };
    }
  }
}

/** "2026-03-02T09:30" in days since the start. */
function momentDays(moment: string, start: number): number {
  return dayNumber(moment.slice(0, 10)) - start + (moment.length > 10 ? timeOfDay(moment.slice(11)) : 0);
}
