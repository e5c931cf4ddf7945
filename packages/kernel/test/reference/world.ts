import type { Instruction, Program, Resource, Station } from "../../src/program.ts";
import type { Maths, ResourceSums, RunOptions, StationSums, Sums, TallySums } from "../../src/run-types.ts";
import { Calendar } from "./calendar.ts";
import { createDraws, type Draws } from "./draws.ts";
import { createProfile, type ProfileFunction } from "./profile.ts";
import type { Token } from "./token.ts";

/** Told what a run does, for the coverage test. */
export interface Watcher {
  instruction?(instruction: Instruction): void;
  sampler?(kind: string): void;
}

export interface StationState {
  plan: Station;
  /** One queue per class. */
  queues: Token[][];
  sums: StationSums;
  /** Until when `sums.area` is up to date. */
  last: number;
  /** A session is in the calendar. */
  sessionPending: boolean;
}

export interface ResourceState {
  plan: Resource;
  /** Opening hours; null: always open. */
  hours: ProfileFunction | null;
  sums: ResourceSums;
  last: number;
  /** An opening is in the calendar (or would be, at Infinity). */
  openPending: boolean;
}

export interface SourceState {
  /** Arrivals met so far, which is also the number of the next gap and batch. */
  arrivals: number;
  /** Patients so far, initial ones included: the next one's number. */
  patients: number;
  exits: number[];
}

/** Everything that a run changes. */
export interface World {
  program: Program;
  options: RunOptions;
  maths: Maths;
  watcher: Watcher;
  now: number;
  /** The instruction being executed, -1 outside any. */
  at: number;
  calendar: Calendar;
  events: number;
  ready: Token[];
  draws: Draws;
  profiles: ProfileFunction[];
  stations: StationState[];
  resources: ResourceState[];
  sources: SourceState[];
  counters: number[];
  tallies: TallySums[];
  /** Patients inside, in order of arrival. */
  patients: Set<Token>;
  serials: number;
  /** Patients that came by arrivals, for `arrivalLimit`. */
  arrived: number;
  queueNumbers: number;
  snapshots: { warmUp: Sums | null; until: Sums | null };
  records: number[];
  log: number[];
}

export const emptyTally = (): TallySums => ({ n: 0, sum: 0, sumOfSquares: 0, largest: 0 });

export function createWorld(program: Program, options: RunOptions, maths: Maths, watcher: Watcher): World {
  const profiles = program.profiles.map(createProfile);
  return {
    program,
    options,
    maths,
    watcher,
    now: 0,
    at: -1,
    calendar: new Calendar(),
    events: 0,
    ready: [],
    draws: createDraws(options),
    profiles,
    stations: program.stations.map(createStation),
    resources: program.resources.map((plan) => createResource(plan, profiles)),
    sources: program.sources.map(() => ({ arrivals: 0, patients: 0, exits: program.exits.map(() => 0) })),
    counters: new Array(program.counters).fill(0),
    tallies: Array.from({ length: program.tallies }, emptyTally),
    patients: new Set(),
    serials: 0,
    arrived: 0,
    queueNumbers: 0,
    snapshots: { warmUp: null, until: null },
    records: [],
    log: [],
  };
}

function createStation(plan: Station): StationState {
  return {
    plan,
    queues: Array.from({ length: plan.classes }, () => []),
    sums: {
      arrivals: 0,
      refused: 0,
      reneged: 0,
      withdrawn: 0,
      abandoned: 0,
      before: 0,
      waiting: 0,
      area: 0,
      longestQueue: 0,
      classes: Array.from({ length: plan.classes }, emptyTally),
    },
    last: 0,
    sessionPending: false,
  };
}

function createResource(plan: Resource, profiles: ProfileFunction[]): ResourceState {
  return {
    plan,
    hours: plan.profile < 0 ? null : (profiles[plan.profile] as ProfileFunction),
    sums: { busy: 0, capacity: plan.capacity, busyArea: 0, capacityArea: 0 },
    last: 0,
    openPending: false,
  };
}
