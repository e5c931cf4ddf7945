import type { PoissonArrival } from "../language/arrival.ts";

/**
 * How arrivals are shared out over time. Levels are arrivals a day, each from its date; without levels the rate is 1 a day on
 * average, so that all arrivals with the same calendar share one profile.
 */
export interface ArrivalPattern {
  calendar: string;
  weekdayWeights: PoissonArrival["weekdayWeights"] | null;
  levels: readonly { on: string | null; perDay: number }[];
}

/**
 * What a profile is made from: the hours that all of these calendars share (none: always open), the whole days on which a
 * calendar opens at all, or a pattern of arrivals.
 */
export type ProfileSource = { hours: readonly string[] } | { openDays: string } | { arrivals: ArrivalPattern };

/** Profiles asked for, each once. They are tabulated when the span of the run is known. */
export class Profiles {
  readonly sources: ProfileSource[] = [];
  private readonly known = new Map<string, number>();

  one(source: ProfileSource): number {
    return this.block([source]);
  }

  /** Profiles with consecutive numbers, for a family's members; the first one's number. */
  block(sources: readonly ProfileSource[]): number {
    const key = JSON.stringify(sources);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const first = this.sources.length;
    this.sources.push(...sources);
    this.known.set(key, first);
    return first;
  }
}
