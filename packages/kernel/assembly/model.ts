/** The loaded program: flat blocks, set up once and only read while running. */
import { i32At } from "./memory";
import { Profile } from "./profile";

/** An instruction is eight i32: the op and up to seven operands. */
export const INSTRUCTION_BITS: i32 = 5;

export let attributes: i32 = 0;
export let causes: i32 = 0;
export let instructions: usize = 0;
export let instructionCount: i32 = 0;
export let constants: usize = 0;
export let lists: usize = 0;
export let draws: usize = 0;
export let drawCount: i32 = 0;
export let profiles: usize = 0;
export let profileCount: i32 = 0;
export let resources: usize = 0;
export let resourceCount: i32 = 0;
export let stations: usize = 0;
export let stationCount: i32 = 0;
export let sources: usize = 0;
export let sourceCount: i32 = 0;
export let exitCount: i32 = 0;
export let tables: usize = 0;
export let tableCount: i32 = 0;
export let counterCount: i32 = 0;
export let tallyCount: i32 = 0;
export let arrivalLimit: f64 = Infinity;

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
  stream: i32;
  visit: i32;
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
  profile: i32;
  openPending: i32;
  firstCapacity: i32;
  /** The stations that need it, in order. */
  stationList: usize;
  stationListCount: i32;
  /** The only station that needs it, if that needs nothing else and one unit of it; else -1. */
  only: i32;
  busyArea: f64;
  capacityArea: f64;
  /** When, and at which working time, the areas were brought up to date. */
  last: f64;
  lastWorked: f64;
}

@unmanaged
export class CapacityChange {
  at: f64;
  resource: i32;
  capacity: i32;
}

/** One class of a station's queue, and the waits of those served from it. */
@unmanaged
export class QueueClass {
  head: i32;
  tail: i32;
  base: f64;
  rate: f64;
  n: f64;
  sum: f64;
  sumOfSquares: f64;
  largest: f64;
}

export const SERVERS: i32 = 0;
export const SESSIONS: i32 = 1;
export const BATCH: i32 = 2;
export const AGEING: i32 = 2;

@unmanaged
export class Station {
  kind: i32;
  discipline: i32;
  classes: i32;
  classAttribute: i32;
  orderAttribute: i32;
  queueRoom: i32;
  rank: i32;
  waiting: i32;
  /** The only resource, of which one unit is needed; else -1. */
  only: i32;
  requiresCount: i32;
  /** Pairs of i32: resource, units. */
  requires: usize;
  queues: usize;
  size: i32;
  sessionCount: i32;
  times: usize;
  slots: usize;
  period: f64;
  /** The session put in last, and whether it is still to come. */
  session: i64;
  sessionPending: i32;
  longest: i32;
  last: f64;
  area: f64;
  arrivals: f64;
  refused: f64;
  reneged: f64;
  withdrawn: f64;
  abandoned: f64;
  before: f64;
}

@unmanaged
export class Source {
  /** Gaps and batches are draws outside the list of draw sites; 0: none. */
  gap: usize;
  batch: usize;
  profile: i32;
  timeCount: i32;
  times: usize;
  limit: i32;
  entry: i32;
  until: f64;
  arrivals: i32;
  /** Patients of this source so far. */
  patients: f64;
  inside: i32;
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

export let changes: usize = 0;
export let changeCount: i32 = 0;
export let initials: usize = 0;
export let initialCount: i32 = 0;
/** Counts of exits: source by exit. */
export let exits: usize = 0;
export let counters: usize = 0;
/** Four f64 a tally: n, sum, sum of squares, largest. */
export let tallies: usize = 0;

@inline export function drawAt(i: i32): Draw { return changetype<Draw>(draws + <usize>i * offsetof<Draw>()); }
@inline export function profileAt(i: i32): Profile { return changetype<Profile>(profiles + <usize>i * offsetof<Profile>()); }
@inline export function resourceAt(i: i32): Resource { return changetype<Resource>(resources + <usize>i * offsetof<Resource>()); }
@inline export function stationAt(i: i32): Station { return changetype<Station>(stations + <usize>i * offsetof<Station>()); }
@inline export function sourceAt(i: i32): Source { return changetype<Source>(sources + <usize>i * offsetof<Source>()); }
@inline export function tableAt(i: i32): Table { return changetype<Table>(tables + <usize>i * offsetof<Table>()); }
@inline export function changeAt(i: i32): CapacityChange { return changetype<CapacityChange>(changes + <usize>i * offsetof<CapacityChange>()); }
@inline export function initialAt(i: i32): InitialPatient { return changetype<InitialPatient>(initials + <usize>i * offsetof<InitialPatient>()); }
@inline export function queueAt(station: Station, k: i32): QueueClass { return changetype<QueueClass>(station.queues + <usize>k * offsetof<QueueClass>()); }
@inline export function requiredResource(station: Station, i: i32): i32 { return i32At(station.requires, i << 1); }
@inline export function requiredUnits(station: Station, i: i32): i32 { return i32At(station.requires, (i << 1) + 1); }

export function setCounts(
  attributes_: i32, causes_: i32, instructions_: i32, draws_: i32, profiles_: i32, resources_: i32, stations_: i32, sources_: i32,
  exits_: i32, tables_: i32, counters_: i32, tallies_: i32, changes_: i32, initials_: i32, arrivalLimit_: f64,
): void {
  attributes = attributes_;
  causes = causes_;
  instructionCount = instructions_;
  drawCount = draws_;
  profileCount = profiles_;
  resourceCount = resources_;
  stationCount = stations_;
  sourceCount = sources_;
  exitCount = exits_;
  tableCount = tables_;
  counterCount = counters_;
  tallyCount = tallies_;
  changeCount = changes_;
  initialCount = initials_;
  arrivalLimit = arrivalLimit_;
}

export function setBlocks(
  instructions_: usize, constants_: usize, lists_: usize, draws_: usize, profiles_: usize, resources_: usize, stations_: usize,
  sources_: usize, tables_: usize, changes_: usize, initials_: usize, exits_: usize, counters_: usize, tallies_: usize,
): void {
  instructions = instructions_;
  constants = constants_;
  lists = lists_;
  draws = draws_;
  profiles = profiles_;
  resources = resources_;
  stations = stations_;
  sources = sources_;
  tables = tables_;
  changes = changes_;
  initials = initials_;
  exits = exits_;
  counters = counters_;
  tallies = tallies_;
}
