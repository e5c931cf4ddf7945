/** The loaded program: flat blocks, set up once and only read while running. */
import { i32At } from "./memory";
import { Profile } from "./profile";
import { CapacityChange, Draw, InitialPatient, QueueClass, Resource, Source, Station, Table } from "./shapes";

export const SERVERS: i32 = 0;
export const SESSIONS: i32 = 1;
export const BATCH: i32 = 2;
export const AGEING: i32 = 2;

export let attributes: i32 = 0;
export let causes: i32 = 0;
/** See `instructions.ts`. */
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
@inline export function requiredResource(station: Station, i: i32): Resource { return changetype<Resource>(<usize>i32At(station.requires, i << 1)); }
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
