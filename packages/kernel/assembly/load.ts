/** Loading a program: the wrapper calls these once, in the order written here. */
import { INSTRUCTION_BITS, stepAt } from "./instructions";
import { reserve } from "./memory";
import * as model from "./model";
import { changeAt, drawAt, initialAt, profileAt, queueAt, resourceAt, sourceAt, stationAt, tableAt } from "./model";
import { Profile, prepareProfile } from "./profile";
import { EXPONENTIAL } from "./sample";
import { CapacityChange, Draw, InitialPatient, QueueClass, Resource, Source, Station, Table } from "./shapes";

export { seal } from "./seal";

export function loadShape(
  attributes: i32, causes: i32, instructions: i32, constants: i32, lists: i32, draws: i32, profiles: i32, resources: i32, stations: i32,
  sources: i32, exits: i32, tables: i32, counters: i32, tallies: i32, changes: i32, initials: i32, arrivalLimit: f64,
): void {
  model.setCounts(
    attributes, causes, instructions, draws, profiles, resources, stations, sources, exits, tables, counters, tallies, changes, initials,
    arrivalLimit,
  );
  model.setBlocks(
    reserve(instructions << INSTRUCTION_BITS), reserve(constants << 3), reserve(lists << 2), reserve(draws * offsetof<Draw>()),
    reserve(profiles * offsetof<Profile>()), reserve(resources * offsetof<Resource>()), reserve(stations * offsetof<Station>()),
    reserve(sources * offsetof<Source>()), reserve(tables * offsetof<Table>()), reserve(changes * offsetof<CapacityChange>()),
    reserve(initials * offsetof<InitialPatient>()), reserve(sources * exits * 8), reserve(counters * 8), reserve(tallies * 32),
  );
}

export function instructionsPointer(): usize { return model.instructions; }
export function constantsPointer(): usize { return model.constants; }
export function listsPointer(): usize { return model.lists; }
export function exitsPointer(): usize { return model.exits; }

export function loadTable(i: i32, cells: usize, count: i32): void {
  const table = tableAt(i);
  table.cells = cells;
  table.count = count;
}

/** A draw site; with i = -1 one outside the list, for a source. Returns its address. */
export function loadDraw(
  i: i32, stream: i32, visit: i32, row: i32, scaleTable: i32, scaleAttribute: i32, kind: i32, a: f64, b: f64, c: f64, columns: i32,
  rows: i32, cumulative: usize, values: usize,
): usize {
  const draw = i < 0 ? changetype<Draw>(reserve(offsetof<Draw>())) : drawAt(i);
  draw.stream = stream;
  draw.visit = visit;
  draw.row = row;
  draw.scaleTable = scaleTable;
  draw.scaleAttribute = scaleAttribute;
  draw.kind = kind;
  draw.a = a;
  draw.b = b;
  draw.c = c;
  draw.columns = columns;
  draw.rows = rows;
  draw.cumulative = cumulative;
  draw.values = values;
  draw.plainExponential = kind == EXPONENTIAL && visit < 0 && scaleTable < 0;
  return changetype<usize>(draw);
}

export function loadProfile(i: i32, pieces: i32, at: usize, rate: usize, period: f64): void {
  const profile = profileAt(i);
  profile.pieces = pieces;
  profile.at = at;
  profile.rate = rate;
  profile.period = period;
  prepareProfile(profile);
}

export function loadResource(i: i32, capacity: i32, profile: i32): void {
  const resource = resourceAt(i);
  resource.number = i;
  resource.firstCapacity = capacity;
  resource.profile = profile < 0 ? null : profileAt(profile);
}

export function loadChange(i: i32, at: f64, resource: i32, capacity: i32): void {
  const change = changeAt(i);
  change.at = at;
  change.resource = resource;
  change.capacity = capacity;
}

export function loadStation(
  i: i32, kind: i32, discipline: i32, classes: i32, classAttribute: i32, orderAttribute: i32, room: i32, rank: i32, requiresCount: i32,
  requires: usize, size: i32, sessionCount: i32, times: usize, slots: usize, period: f64,
): void {
  const station = stationAt(i);
  station.number = i;
  station.kind = kind;
  station.discipline = discipline;
  station.classes = classes;
  station.classAttribute = classAttribute;
  station.orderAttribute = orderAttribute;
  station.queueRoom = room;
  station.rank = rank;
  station.requiresCount = requiresCount;
  station.requires = requires;
  station.queues = reserve(classes * offsetof<QueueClass>());
  station.size = size;
  station.sessionCount = sessionCount;
  station.times = times;
  station.slots = slots;
  station.period = period;
}

export function loadClass(i: i32, k: i32, base: f64, rate: f64): void {
  const queue = queueAt(stationAt(i), k);
  queue.base = base;
  queue.rate = rate;
}

export function loadSource(
  i: i32, gap: usize, batch: usize, profile: i32, timeCount: i32, times: usize, limit: i32, until: f64, entry: i32,
): void {
  const source = sourceAt(i);
  source.number = i;
  source.gap = changetype<Draw | null>(gap);
  source.batch = changetype<Draw | null>(batch);
  source.profile = profile < 0 ? null : profileAt(profile);
  source.timeCount = timeCount;
  source.times = times;
  source.limit = limit;
  source.until = until;
  source.entry = stepAt(entry);
  source.exits = model.exits + (<usize>(i * model.exitCount) << 3);
}

export function loadInitial(i: i32, source: i32, entry: i32, startedAt: f64, waitingSince: f64, pairs: usize, pairCount: i32): void {
  const initial = initialAt(i);
  initial.source = source;
  initial.entry = entry;
  initial.startedAt = startedAt;
  initial.waitingSince = waitingSince;
  initial.pairs = pairs;
  initial.pairCount = pairCount;
}

/** How many patients of a source came in. */
export function arrivedOf(source: i32): f64 { return <f64>sourceAt(source).patients; }
