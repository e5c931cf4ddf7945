import type { Sampler } from "@ventesal/random";
import type { Source } from "../../src/program.ts";
import { duration, itemAt } from "./checked.ts";
import { newPatient } from "./patients.ts";
import { sample } from "./sample.ts";
import type { SourceState, World } from "./world.ts";

/** `visit` of a source's draws: its gaps, and its batch sizes. */
const GAP = 0n;
const BATCH = 1n;

/** Puts in the source's next arrival, unless a limit is reached or its time is up. */
export function putNextArrival(world: World, index: number): void {
  const source = world.program.sources[index] as Source;
  const { arrivals } = world.sources[index] as SourceState;
  if (source.limit >= 0 && arrivals >= source.limit) return;
  if (limitReached(world)) return;
  const time = arrivalTime(world, source, arrivals);
  if (time < source.until) world.calendar.put(time, { kind: "arrival", source: index });
}

/** An arrival: its patients come in, and the next arrival is put in. */
export function meetArrival(world: World, index: number): void {
  const source = world.program.sources[index] as Source;
  const state = world.sources[index] as SourceState;
  const patients = source.batch === null ? 1 : Math.trunc(drawn(world, source, source.batch, state.arrivals, BATCH));
  state.arrivals += 1;
  for (let n = 0; n < patients && !limitReached(world); n++) {
    world.arrived += 1;
    world.ready.push(newPatient(world, index, source.entry));
  }
  putNextArrival(world, index);
}

function limitReached(world: World): boolean {
  const { arrivalLimit } = world.program;
  return arrivalLimit !== null && world.arrived >= arrivalLimit;
}

/** When arrival number n (from 0) comes, the one before being met now; Infinity if the list of times is at its end. */
function arrivalTime(world: World, source: Source, n: number): number {
  if (source.gap === null) return source.times[n] ?? Infinity;
  const gap = drawn(world, source, source.gap, n, GAP);
  return source.profile < 0 ? world.now + gap : itemAt(world.profiles, source.profile).advance(world.now, gap);
}

function drawn(world: World, source: Source, sampler: Sampler, n: number, visit: bigint): number {
  world.watcher.sampler?.(sampler.kind);
  const uniform = (sub: number) => world.draws.uniform(source.stream, BigInt(n), visit, sub);
  return duration(sample(sampler, { uniform, row: 0 }, world.maths));
}
