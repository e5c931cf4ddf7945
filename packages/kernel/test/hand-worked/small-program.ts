import type { Sampler } from "@ventesal/random";
import type { Draw, InitialPatient, Instruction, Program, Resource, Source, Station } from "../../src/program.ts";
import type { RunOptions } from "../../src/run-types.ts";

/** A program of which only what matters is given. */
export function programOf(parts: Partial<Program> & Pick<Program, "instructions">): Program {
  return {
    attributes: 1,
    causes: 0,
    draws: [],
    profiles: [],
    resources: [],
    stations: [],
    sources: [],
    arrivalLimit: null,
    exits: ["left", "refused", "withdrawn"],
    tables: [],
    counters: 0,
    tallies: 0,
    initial: [],
    ...parts,
  };
}

export function optionsOf(parts: Partial<RunOptions> = {}): RunOptions {
  return {
    seedKey: { low: 1, high: 2 },
    nameKeys: [{ low: 3, high: 4 }],
    replication: 0,
    antithetic: false,
    warmUp: 0,
    until: Infinity,
    horizon: 1000,
    stopWithCohort: false,
    records: true,
    log: true,
    ...parts,
  };
}

/** Draw sites of constants: everything in a hand-worked example takes a known time. */
export const constants = (...values: number[]): Draw[] => values.map((a) => drawOf({ kind: "constant", a }));

export const drawOf = (sampler: Sampler): Draw => ({
  stream: 0,
  visit: -1,
  sampler,
  row: -1,
  scaleTable: -1,
  scaleAttribute: -1,
});

/** Arrivals at these times. */
export const arrivalsAt = (times: number[], entry = 0): Source => ({
  stream: 0,
  gap: null,
  profile: -1,
  times,
  batch: null,
  limit: -1,
  until: Infinity,
  entry,
});

export const resourceOf = (capacity: number, parts: Partial<Resource> = {}): Resource => ({
  capacity,
  profile: -1,
  changes: [],
  ...parts,
});

/** One server of resource 0, first come, first served, unless said otherwise. */
export const stationOf = (parts: Partial<Station> = {}): Station => ({
  kind: "servers",
  requires: parts.kind === undefined || parts.kind === "servers" ? [{ resource: 0, units: 1 }] : [],
  discipline: "fifo",
  classes: 1,
  classAttribute: -1,
  base: [],
  rate: [],
  orderAttribute: -1,
  room: -1,
  rank: 0,
  times: [],
  slots: [],
  period: 0,
  size: 0,
  ...parts,
});

export const initialOf = (startedAt: number, waitingSince: number): InitialPatient => ({
  source: 0,
  entry: 0,
  startedAt,
  waitingSince,
  attributes: [],
});

type Of<Op extends Instruction["op"]> = Extract<Instruction, { op: Op }>;

export const seize = (station: number, parts: Partial<Of<"seize">> = {}): Instruction => ({
  op: "seize",
  station,
  byAttribute: -1,
  cause: 0,
  closedProfile: -1,
  patience: -1,
  renegeTo: -1,
  refuseTo: -1,
  ...parts,
});

export const spend = (draw: number, parts: Partial<Of<"spend">> = {}): Instruction => ({
  op: "spend",
  draw,
  profile: -1,
  byAttribute: -1,
  cause: 0,
  closedProfile: -1,
  interruptible: false,
  ...parts,
});

export const release = (station: number): Instruction => ({ op: "release", station, byAttribute: -1 });

export const leave = (exit = 0): Instruction => ({ op: "leave", exit });

/** Waits for station 0, is served for as long as draw 0 says, leaves. */
export const oneVisit: Instruction[] = [seize(0), spend(0), release(0), leave()];
