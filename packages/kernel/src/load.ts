import type { Sampler } from "@ventesal/random";
import { encodeInstructions } from "./encode.ts";
import type { KernelExports } from "./exports.ts";
import type { Draw, Program, Station } from "./program.ts";

const SAMPLERS = [
  "constant",
  "uniform",
  "exponential",
  "lognormal",
  "weibull",
  "gamma",
  "triangular",
  "normal",
  "discrete",
  "linear",
  "category",
] as const satisfies readonly Sampler["kind"][];

const STATION_KINDS = ["servers", "session", "batch"] as const;
const DISCIPLINES = ["fifo", "priority", "ageing"] as const;

/** Writes a checked program into the interpreter's memory, in the order that `assembly/load.ts` expects. */
export function loadProgram(wasm: KernelExports, program: Program): void {
  const { words, constants, lists } = encodeInstructions(program);
  const changes = program.resources.flatMap(({ changes }, resource) => changes.map((c) => ({ resource, ...c })));
  wasm.loadShape(
    program.attributes,
    program.causes,
    program.instructions.length,
    constants.length,
    lists.length,
    program.draws.length,
    program.profiles.length,
    program.resources.length,
    program.stations.length,
    program.sources.length,
    program.exits.length,
    program.tables.length,
    program.counters,
    program.tallies,
    changes.length,
    program.initial.length,
    program.arrivalLimit ?? Number.POSITIVE_INFINITY,
  );
  new Int32Array(wasm.memory.buffer, wasm.instructionsPointer(), words.length).set(words);
  new Float64Array(wasm.memory.buffer, wasm.constantsPointer(), constants.length).set(constants);
  new Int32Array(wasm.memory.buffer, wasm.listsPointer(), lists.length).set(lists);
  program.tables.forEach((cells, i) => {
    wasm.loadTable(i, floats(wasm, cells), cells.length);
  });
  program.draws.forEach((draw, i) => {
    loadDraw(wasm, i, draw);
  });
  program.profiles.forEach(({ at, rate, repeatDays }, i) => {
    wasm.loadProfile(i, rate.length, floats(wasm, at), floats(wasm, rate), repeatDays);
  });
  program.resources.forEach(({ capacity, profile }, i) => {
    wasm.loadResource(i, capacity, profile);
  });
  changes.forEach(({ at, resource, capacity }, i) => {
    wasm.loadChange(i, at, resource, capacity);
  });
  program.stations.forEach((station, i) => {
    loadStation(wasm, i, station);
  });
  program.sources.forEach((source, i) => {
    const sampled = (sampler: Sampler | null) =>
      sampler === null ? 0 : loadDraw(wasm, -1, { ...UNSCALED, stream: source.stream, sampler });
    const gap = sampled(source.gap);
    const batch = sampled(source.batch);
    const times = floats(wasm, source.times);
    const { profile, limit, until, entry } = source;
    wasm.loadSource(i, gap, batch, profile, source.times.length, times, limit, until, entry);
  });
  program.initial.forEach(({ source, entry, startedAt, waitingSince, attributes }, i) => {
    wasm.loadInitial(i, source, entry, startedAt, waitingSince, floats(wasm, attributes.flat()), attributes.length);
  });
  wasm.seal();
}

const UNSCALED = { visit: -1, row: -1, scaleTable: -1, scaleAttribute: -1 };

function loadDraw(wasm: KernelExports, i: number, draw: Draw): number {
  const { stream, visit, row, scaleTable, scaleAttribute, sampler } = draw;
  const { a = 0, b = 0, c = 0 } = sampler as { a?: number; b?: number; c?: number };
  let columns = 0;
  let rows = 0;
  let cumulative = 0;
  let values = 0;
  if ("cumulative" in sampler) {
    cumulative = floats(wasm, sampler.cumulative);
    if (sampler.kind === "category") {
      columns = sampler.columns;
      rows = sampler.cumulative.length / sampler.columns;
    } else {
      columns = sampler.cumulative.length;
      values = floats(wasm, sampler.values);
    }
  }
  const kind = SAMPLERS.indexOf(sampler.kind);
  const numbers = [kind, a, b, c, columns, rows, cumulative, values];
  return wasm.loadDraw(i, stream, visit, row, scaleTable, scaleAttribute, ...numbers);
}

function loadStation(wasm: KernelExports, i: number, station: Station): void {
  const requires = ints(
    wasm,
    station.requires.flatMap(({ resource, units }) => [resource, units]),
  );
  wasm.loadStation(
    i,
    STATION_KINDS.indexOf(station.kind),
    DISCIPLINES.indexOf(station.discipline),
    station.classes,
    station.classAttribute,
    station.orderAttribute,
    station.room,
    station.rank,
    station.requires.length,
    requires,
    station.size,
    station.times.length,
    floats(wasm, station.times),
    ints(wasm, station.slots),
    station.period,
  );
  for (let k = 0; k < station.classes; k++) wasm.loadClass(i, k, station.base[k] ?? 0, station.rate[k] ?? 0);
}

/** A copy in the interpreter's memory; views are made anew each time, since memory may have grown. */
function floats(wasm: KernelExports, numbers: readonly number[]): number {
  const block = wasm.reserve(numbers.length * 8);
  new Float64Array(wasm.memory.buffer, block, numbers.length).set(numbers);
  return block;
}

function ints(wasm: KernelExports, numbers: readonly number[]): number {
  const block = wasm.reserve(numbers.length * 4);
  new Int32Array(wasm.memory.buffer, block, numbers.length).set(numbers);
  return block;
}
