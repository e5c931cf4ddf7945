import type { Program } from "../../src/program.ts";
import type { ErrorCode, Maths, RunOptions, RunOutput } from "../../src/run-types.ts";
import { putNextArrival } from "./arrivals.ts";
import { itemAt } from "./checked.ts";
import { happen } from "./happenings.ts";
import { execute } from "./instructions.ts";
import { isOfCohort } from "./journal.ts";
import { initialPatient } from "./patients.ts";
import { Stop } from "./stop.ts";
import { sumsNow } from "./sums.ts";
import type { Token } from "./token.ts";
import { createWorld, type Watcher, type World } from "./world.ts";

/** More instructions than this without blocking are an endless loop. */
const LONGEST_STRETCH = 100_000;

/** Runs a program as `STEPS.md` says, slowly. `watcher` is told what is executed. */
export function runReference(program: Program, options: RunOptions, maths: Maths, watcher: Watcher = {}): RunOutput {
  const world = createWorld(program, options, maths, watcher);
  let status: "done" | ErrorCode = "done";
  let errorAt = -1;
  try {
    begin(world);
    meetEvents(world);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    status = stop.code;
    errorAt = world.at;
  }
  return output(world, status, errorAt);
}

function begin(world: World): void {
  const { program, options, calendar } = world;
  for (const name of ["warmUp", "until"] as const) {
    if (Number.isFinite(options[name])) calendar.put(options[name], { kind: "snapshot", name });
  }
  for (const [resource, { changes }] of program.resources.entries()) {
    for (const { at, capacity } of changes) calendar.put(at, { kind: "capacity", resource, capacity });
  }
  for (const index of program.sources.keys()) putNextArrival(world, index);
  for (const initial of program.initial) {
    world.ready.push(initialPatient(world, initial));
    runReady(world);
  }
}

function meetEvents(world: World): void {
  const { calendar, options } = world;
  for (;;) {
    const event = calendar.next();
    if (event === undefined) return;
    if (event.time > options.horizon) {
      world.now = options.horizon;
      return;
    }
    calendar.takeNext();
    world.events += 1;
    world.now = event.time;
    happen(world, event.happening, event.number);
    runReady(world);
    if (options.stopWithCohort && world.now >= options.until && openCases(world) === 0) return;
  }
}

/** Runs the ready tokens in order; those that become ready meanwhile come after them. */
function runReady(world: World): void {
  for (let token = world.ready.shift(); token !== undefined; token = world.ready.shift()) run(world, token);
}

/** Runs a token until it blocks or ends. */
function run(world: World, token: Token): void {
  for (let executed = 0; ; executed++) {
    world.at = token.pc;
    if (executed === LONGEST_STRETCH) throw new Stop("endless-loop");
    const instruction = itemAt(world.program.instructions, token.pc);
    world.watcher.instruction?.(instruction);
    if (execute(world, token, instruction) === "blocked") break;
  }
  world.at = -1;
}

/** How many cases of the cohort are open. */
function openCases(world: World): number {
  return [...world.patients].filter((patient) => patient.caseOpen && isOfCohort(world, patient)).length;
}

function output(world: World, status: "done" | ErrorCode, errorAt: number): RunOutput {
  const inside = (source: number) => [...world.patients].filter((patient) => patient.source === source).length;
  return {
    status,
    errorAt,
    endTime: world.now,
    events: world.events,
    openCases: openCases(world),
    ...sumsNow(world),
    snapshots: world.snapshots,
    books: world.sources.map(({ patients, exits }, source) => ({ arrived: patients, exits, inside: inside(source) })),
    waitingSince: world.stations.map(({ queues }) =>
      queues.flat().map((token) => token.waiting?.enqueued ?? Number.NaN),
    ),
    records: Float64Array.from(world.records),
    log: Float64Array.from(world.log),
  };
}
