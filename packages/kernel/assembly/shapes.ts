/** How things lie in memory: what a program consists of, and the tokens that run it. */
import { Profile } from "./profile";

/**
 * An instruction: the op and its operands as `src/encode.ts` writes them, and what `seal` makes of those, so that the steps
 * taken most often need not look it up each time.
 *
 * | op | a | b | c | d | e | f | g |
 * | --- | --- | --- | --- | --- | --- | --- | --- |
 * | leave, record | exit |
 * | seize | station | byAttribute | cause | closedProfile | patience | renegeTo | refuseTo |
 * | release | station | byAttribute |
 * | spend | draw | profile | byAttribute | cause | closedProfile | interruptible |
 * | branch | draw | table | byAttribute | to |
 * | if | attribute | test | constant | to |
 * | ifState | station | byAttribute | measure | test | constant | to |
 * | jump | to |
 * | jumpBy | attribute | list | count |
 * | setValue, addValue | attribute | constant |
 * | setNow | attribute |
 * | copy | attribute | from |
 * | setDraw | attribute | draw |
 * | setTable | attribute | table | rowAttribute | columns | columnAttribute |
 * | choose | attribute | station | count | table | rowAttribute | constant |
 * | fork | list | count |
 * | forkCopies | attribute | to |
 * | clock | draw | to |
 * | count | counter | byAttribute |
 * | tally | tally | attribute |
 */
@unmanaged
export class Step {
  /** As it was loaded; in a run without a log, `plain`. */
  op: i32;
  a: i32;
  b: i32;
  c: i32;
  d: i32;
  e: i32;
  f: i32;
  g: i32;
  /** The station, unless it depends on an attribute. */
  station: Station | null;
  draw: Draw | null;
  /** The closed profile. */
  closed: Profile | null;
  /** The instruction that `to` (`refuseTo`) names. */
  to: Step | null;
  /** The constant; the probability, unless it depends on an attribute. */
  value: f64;
  /** The next `spend` or `branch` from here on that can be foreseen, this one included. */
  coming: Step | null;
  /** The op that does the same where nothing rare can happen. */
  plain: i32;
}

@unmanaged
export class Table {
  cells: usize;
  count: i32;
}

/** A draw site. `key` is that of its stream in the present run. */
@unmanaged
export class Draw {
  key: u64;
  a: f64;
  b: f64;
  c: f64;
  kind: i32;
  /** An attribute, or -1. */
  visit: i32;
  /** Exponential, unscaled and without visits: what most durations are. */
  plainExponential: bool;
  stream: i32;
  row: i32;
  scaleTable: i32;
  scaleAttribute: i32;
  /** `discrete`, `linear`: how many points; `category`: how many columns. */
  columns: i32;
  rows: i32;
  cumulative: usize;
  values: usize;
}

/** Servers of one kind, and what they have done. */
@unmanaged
export class Resource {
  capacity: i32;
  busy: i32;
  busyArea: f64;
  capacityArea: f64;
  /** When, and at which working time, the areas were brought up to date. */
  last: f64;
  lastWorked: f64;
  profile: Profile | null;
  /** The only station that needs it, if that needs nothing else and one unit of it. */
  only: Station | null;
  openPending: bool;
  number: i32;
  firstCapacity: i32;
  /** The stations that need it, in order. */
  stationList: usize;
  stationListCount: i32;
}

@unmanaged
export class CapacityChange {
  at: f64;
  resource: i32;
  capacity: i32;
}

/**
 * One class of a station's queue, and the waits of those served from it. An empty one has no head; what its tail says, and what the
 * head says comes before it, is left over.
 */
@unmanaged
export class QueueClass {
  head: Token | null;
  tail: Token | null;
  n: i64;
  sum: f64;
  sumOfSquares: f64;
  largest: f64;
  base: f64;
  rate: f64;
}

@unmanaged
export class Station {
  /** Of `servers`: the only resource, if it needs one unit of that and nothing else. */
  server: Resource | null;
  /** Whether that resource serves nobody else and never closes, the queue has neither limit nor order, and there are no causes. */
  plain: bool;
  queues: usize;
  classes: i32;
  classAttribute: i32;
  waiting: i32;
  longest: i32;
  kind: i32;
  queueRoom: i32;
  arrivals: i64;
  last: f64;
  area: f64;
  orderAttribute: i32;
  discipline: i32;
  rank: i32;
  number: i32;
  requiresCount: i32;
  /** Pairs of i32: resource, units. `seal` makes addresses of the resources' numbers. */
  requires: usize;
  size: i32;
  sessionCount: i32;
  times: usize;
  slots: usize;
  period: f64;
  /** The session put in last, and whether it is still to come. */
  session: i64;
  sessionPending: bool;
  refused: f64;
  reneged: f64;
  withdrawn: f64;
  abandoned: f64;
  before: f64;
}

@unmanaged
export class Source {
  /** Gaps and batches are draws outside the list of draw sites. */
  gap: Draw | null;
  batch: Draw | null;
  profile: Profile | null;
  entry: Step;
  limit: i32;
  arrivals: i32;
  until: f64;
  /** The next gap, drawn ahead: see `foresight.ts`. */
  nextGap: f64;
  /** Patients of this source so far. */
  patients: i64;
  inside: i32;
  number: i32;
  /** Counts of exits. */
  exits: usize;
  timeCount: i32;
  times: usize;
}

@unmanaged
export class InitialPatient {
  startedAt: f64;
  waitingSince: f64;
  source: i32;
  entry: i32;
  /** Pairs of (attribute, value), as f64. */
  pairs: usize;
  pairCount: i32;
}

/** A patient, or the child of a patient's fork. Attributes and time spent by cause follow the fields. */
@unmanaged
export class Token {
  /** The wake event it heeds; 0: none. */
  wake: u64;
  who: u64;
  enqueued: f64;
  queueNumber: u64;
  /** Where it goes on, and the instruction at which it blocks. */
  step: Step;
  at: Step;
  /** The next and previous token in a queue, in the ready list or among the free ones. */
  next: Token | null;
  prev: Token | null;
  flags: i32;
  /** The station it seized last and still holds; earlier ones are in the list `heldMore`. */
  held: Station | null;
  /** The station in whose queue it waits, and its class there. */
  station: Station | null;
  queue: QueueClass;
  heldMore: i32;
  clockTo: i32;
  /** The instruction whose draw it has made already, and that draw: see `foresight.ts`. */
  foreseen: Step | null;
  drawn: f64;
  /** The patience and clock events it heeds; 0: none. */
  patience: u64;
  clock: u64;
  /** When the case began; time is attributed up to `since`. */
  start: f64;
  since: f64;
  order: f64;
  source: Source;
  parent: Token;
  childrenLeft: i32;
  forks: i32;
  serial: i32;
  branch: i32;
  /** Just before the attributes: attribute -1, which stands for "none", is 0. */
  zero: f64;
}
