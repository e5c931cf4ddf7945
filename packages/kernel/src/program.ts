import type { Sampler } from "@ventesal/random";

/**
 * A step program: what a pathway becomes for the kernel. Plain data, numbers only; names stay in the pathway.
 * All times are days since the scenario's start. What each part does, to the letter, is in `../STEPS.md`.
 */
export interface Program {
  /** How many numbers (f64) each token carries; all start at 0. */
  attributes: number;
  /** How many causes time is attributed to; cause 0 is "closed". 0: attribution is off. */
  causes: number;
  instructions: Instruction[];
  draws: Draw[];
  profiles: Profile[];
  resources: Resource[];
  stations: Station[];
  sources: Source[];
  /** Arrivals of all sources together end after this many patients; `null`: no limit. */
  arrivalLimit: number | null;
  /** What leaving by each exit means to the books. */
  exits: ExitKind[];
  tables: number[][];
  counters: number;
  tallies: number;
  /** Patients already inside at time 0, in the order in which they start. */
  initial: InitialPatient[];
}

export type ExitKind = "left" | "refused" | "withdrawn";

/** A draw site. Its value depends on (seed, replication, stream, patient, visit) and on nothing else. */
export interface Draw {
  /** Index of the named stream; streams are keyed by name, so that scenarios share them. */
  stream: number;
  /** Attribute that counts how often this token has drawn here (for draws inside loops), or -1: always visit 0. */
  visit: number;
  sampler: Sampler;
  /** `category`: attribute that gives the row; others: unused, -1. */
  row: number;
  /** The sample is multiplied by tables[scaleTable][trunc(attribute scaleAttribute)]; -1: no scaling. */
  scaleTable: number;
  scaleAttribute: number;
}

/** A piecewise-constant rate: working time (rate 0 or 1) or arrivals a day. Beyond the end its last `repeatDays` recur. */
export interface Profile {
  /** Breakpoints, ascending, at least two; rate[i] holds on [at[i], at[i+1]); before at[0] the rate is 0. */
  at: number[];
  /** One fewer than `at`; each 0 or more. */
  rate: number[];
  repeatDays: number;
}

export interface Resource {
  /** Servers at the start, a whole number. */
  capacity: number;
  /** Opening hours, or -1: always open. Servers are granted only while it is open. */
  profile: number;
  changes: { at: number; capacity: number }[];
}

export interface Station {
  kind: "servers" | "session" | "batch";
  /** `servers`: what one patient needs, all at once. Otherwise empty. */
  requires: { resource: number; units: number }[];
  discipline: "fifo" | "priority" | "ageing";
  /** How many classes; `fifo` has 1. */
  classes: number;
  /** Attribute that gives the class (0 is served first), cut to 0..classes-1; -1: class 0. */
  classAttribute: number;
  /** `ageing`: priority of a class's longest waiter is base + rate · days waited; the highest is served first. */
  base: number[];
  rate: number[];
  /** Within a class, smallest value of this attribute first; -1: first come, first served. */
  orderAttribute: number;
  /** Most that may wait; one more is refused. -1: no limit. */
  room: number;
  /** Among stations that compete for a resource, the lowest rank is served first. */
  rank: number;
  /** `session`: times (ascending) and slots of one period; session j is at times[j mod n] + floor(j / n) · period. */
  times: number[];
  slots: number[];
  period: number;
  /** `batch`: how many go on together. */
  size: number;
}

export interface Source {
  stream: number;
  /** Gap between arrivals: a sampler in days, or in units of the profile when one is given (mean 1: Poisson). */
  gap: Sampler | null;
  profile: number;
  /** Instead of gaps: the times themselves, ascending. */
  times: number[];
  /** Patients per arrival; `null`: 1. */
  batch: Sampler | null;
  /** At most this many arrivals (not patients); -1: no limit. No arrival at or after `until`. */
  limit: number;
  until: number;
  entry: number;
}

export interface InitialPatient {
  source: number;
  /** Where the patient starts, at time 0. */
  entry: number;
  /** When the case began and since when the first wait counts; both 0 or less. */
  startedAt: number;
  waitingSince: number;
  /** [attribute, value] pairs. */
  attributes: [number, number][];
}

/** -1 in a field named `...Attribute`, `closedProfile`, `patience` or `...To` means "none". */
export type Instruction =
  | { op: "leave"; exit: number }
  | { op: "record"; exit: number }
  | { op: "reopen" }
  | {
      op: "seize";
      station: number;
      /** Added to `station`: trunc(attribute). */
      byAttribute: number;
      cause: number;
      closedProfile: number;
      /** Index of a draw: how long the patient is willing to wait. */
      patience: number;
      renegeTo: number;
      refuseTo: number;
    }
  | { op: "release"; station: number; byAttribute: number }
  | {
      op: "spend";
      draw: number;
      /** The time runs on this profile; -1: calendar time. */
      profile: number;
      byAttribute: number;
      cause: number;
      closedProfile: number;
      /** A withdrawal clock may cut it short. */
      interruptible: boolean;
    }
  | { op: "branch"; draw: number; table: number; byAttribute: number; to: number }
  | { op: "if"; attribute: number; test: Test; value: number; to: number }
  | {
      op: "ifState";
      station: number;
      byAttribute: number;
      measure: "waiting" | "busy";
      test: Test;
      value: number;
      to: number;
    }
  | { op: "jump"; to: number }
  | { op: "jumpBy"; attribute: number; targets: number[] }
  | { op: "setValue"; attribute: number; value: number }
  | { op: "addValue"; attribute: number; value: number }
  | { op: "setNow"; attribute: number }
  | { op: "copy"; attribute: number; from: number }
  | { op: "setDraw"; attribute: number; draw: number }
  | {
      op: "setTable";
      attribute: number;
      table: number;
      rowAttribute: number;
      columns: number;
      columnAttribute: number;
    }
  | {
      op: "choose";
      attribute: number;
      station: number;
      count: number;
      table: number;
      rowAttribute: number;
      weight: number;
    }
  | { op: "fork"; targets: number[] }
  | { op: "forkCopies"; attribute: number; to: number }
  | { op: "join" }
  | { op: "clock"; draw: number; to: number }
  | { op: "stopClock" }
  | { op: "count"; counter: number; byAttribute: number }
  | { op: "tally"; tally: number; attribute: number };

export type Test = "lt" | "le" | "eq" | "ne" | "ge" | "gt";
