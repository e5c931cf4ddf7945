/** A 64-bit key as two unsigned 32-bit halves. */
export interface Key64 {
  low: number;
  high: number;
}

/** What one run is asked to do. Times are days since the scenario's start. */
export interface RunOptions {
  seedKey: Key64;
  /** One key per stream index: `nameKeys[s]` is the key of the stream's name. */
  nameKeys: Key64[];
  /** Replication number, 0, 1, 2 … */
  replication: number;
  /** Every draw takes the complement of its bits. */
  antithetic: boolean;
  /** The window that is watched. A snapshot of all sums is taken at each end when it is finite. */
  warmUp: number;
  until: number;
  /** The cohort: cases that begin in [from, until) are recorded. The window's own, [warmUp, until), unless said. */
  cohort?: { from: number; until: number };
  /** No event later than this is met. May be Infinity. */
  horizon: number;
  /** End as soon as `until` (the window's) is reached and no case of the cohort is open. */
  stopWithCohort: boolean;
  records: boolean;
  log: boolean;
  /** Records and log are lent rather than copied: they are valid until the next run of the same program, and no longer. */
  lend?: boolean;
}

/** Why a run stopped before its time: the program asked for something that has no meaning. */
export type ErrorCode =
  | "bad-duration"
  | "endless-loop"
  | "child-left"
  | "left-holding"
  | "release-without-seize"
  | "patient-joined"
  | "bad-index"
  /** A limit of the interpreter: more patients and children inside at once than fit into 2 GiB, some 10 million. */
  | "too-many-inside";

/** Waits of one class at one station, in days. */
export interface TallySums {
  n: number;
  sum: number;
  sumOfSquares: number;
  largest: number;
}

export interface StationSums {
  arrivals: number;
  refused: number;
  reneged: number;
  withdrawn: number;
  /** Sum of waits (days) that ended without service. */
  abandoned: number;
  /** The part, in days and 0 or more, of all counted and abandoned waits that lies before time 0. */
  before: number;
  /** How many wait now. */
  waiting: number;
  /** Integral of the number waiting over time, patient-days. */
  area: number;
  longestQueue: number;
  /** By class. */
  classes: TallySums[];
}

export interface ResourceSums {
  /** Servers at work now. */
  busy: number;
  capacity: number;
  /** Integrals over working time, server-days. */
  busyArea: number;
  capacityArea: number;
}

/** All sums as they stand at one moment. */
export interface Sums {
  stations: StationSums[];
  resources: ResourceSums[];
  counters: number[];
  tallies: TallySums[];
}

/** Patients of one source: `arrived` = sum of `exits` + `inside`. */
export interface SourceBook {
  arrived: number;
  /** By exit number. */
  exits: number[];
  /** Patients (not children) alive at the end. */
  inside: number;
}

/** What one run found. Until an error, if any: sums are as they then stood, areas brought up to date. */
export interface RunOutput extends Sums {
  status: "done" | ErrorCode;
  /** The instruction at which an error was met, -1 if none (or if it was met outside any token, at an arrival). */
  errorAt: number;
  endTime: number;
  /** Events taken from the calendar, void ones included. */
  events: number;
  /** Cases of the cohort that are open when the run ends; they are not among the records. */
  openCases: number;
  snapshots: { warmUp: Sums | null; until: Sums | null };
  /** One per source. */
  books: SourceBook[];
  /** Per station: `enqueued` of those still waiting at the end, by class and then in the queue's order. */
  waitingSince: number[][];
  /** Rows flattened, stride 5 + attributes + causes: serial, source, exit, start, now, attributes…, spent… */
  records: Float64Array;
  /** Rows flattened, stride 5: time, serial, branch, pc, code (0 arrive … 11 join, see STEPS.md § 7). */
  log: Float64Array;
}

/** The functions that may differ between engines of JavaScript; the reference borrows the kernel's. */
export interface Maths {
  log(x: number): number;
  exp(x: number): number;
  pow(x: number, y: number): number;
  sqrt(x: number): number;
}
