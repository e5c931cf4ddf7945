import { type InitialPatient, openKernel, type Program, type RunOptions, type RunOutput } from "@ventesal/kernel";
import { nameKey, seedKey } from "@ventesal/random";

/**
 * One doctor, two chairs, 2 days of work a patient, 2.5 days of patience. Patients come at 1, 1.5, 2, 2.25, 4.75 and 6:
 *
 * | patient | comes | what happens                                            |
 * | ------- | ----- | ------------------------------------------------------- |
 * | 0       | 1     | served at once, until 3                                 |
 * | 1       | 1.5   | waits 1.5 days, served from 3 to 5                      |
 * | 2       | 2     | waits 2.5 days, gives up at 4.5                         |
 * | 3       | 2.25  | both chairs are taken: refused                          |
 * | 4       | 4.75  | waits 0.25 day, served from 5 to 7                      |
 * | 5       | 6     | waits 1 day, served from 7 to 9                         |
 */
export function oneDoctor(changes: Partial<Program> = {}): Program {
  return {
    attributes: 1,
    causes: 2,
    instructions: [
      { ...seize(0), patience: 1, renegeTo: 4, refuseTo: 4, cause: 1 },
      { ...spend(0), cause: 1 },
      { op: "release", station: 0, byAttribute: -1 },
      { op: "leave", exit: 0 },
      { op: "leave", exit: 1 },
    ],
    draws: [constant(2), constant(2.5)],
    profiles: [],
    resources: [{ capacity: 1, profile: -1, changes: [] }],
    stations: [{ ...station, room: 2 }],
    sources: [arrivals([1, 1.5, 2, 2.25, 4.75, 6])],
    arrivalLimit: null,
    exits: ["left", "refused"],
    tables: [],
    counters: 0,
    tallies: 0,
    initial: [],
    ...changes,
  };
}

/** What the activities of {@link oneDoctor} are called. */
export const doctorNames = ["consultation", "examination", null, null, null];

export const station: Program["stations"][number] = {
  kind: "servers",
  requires: [{ resource: 0, units: 1 }],
  discipline: "fifo",
  classes: 1,
  classAttribute: -1,
  base: [0],
  rate: [0],
  orderAttribute: -1,
  room: -1,
  rank: 0,
  times: [],
  slots: [],
  period: 0,
  size: 0,
};

export const seize = (stationIndex: number) =>
  ({
    op: "seize",
    station: stationIndex,
    byAttribute: -1,
    cause: 0,
    closedProfile: -1,
    patience: -1,
    renegeTo: -1,
    refuseTo: -1,
  }) as const;

export const spend = (draw: number, interruptible = false) =>
  ({ op: "spend", draw, profile: -1, byAttribute: -1, cause: 0, closedProfile: -1, interruptible }) as const;

export const constant = (a: number): Program["draws"][number] => draw({ kind: "constant", a });

export const exponential = (a: number): Program["draws"][number] => draw({ kind: "exponential", a });

const draw = (sampler: Program["draws"][number]["sampler"]) => ({
  stream: 0,
  visit: -1,
  sampler,
  row: -1,
  scaleTable: -1,
  scaleAttribute: -1,
});

export const arrivals = (times: number[]): Program["sources"][number] => ({
  stream: 0,
  gap: null,
  profile: -1,
  times,
  batch: null,
  limit: -1,
  until: Infinity,
  entry: 0,
});

export const waitingSince = (day: number): InitialPatient => ({
  source: 0,
  entry: 0,
  startedAt: day,
  waitingSince: day,
  attributes: [],
});

/** Runs with records and log. */
export async function runOnce(program: Program, options: Partial<RunOptions> = {}): Promise<RunOutput> {
  const kernel = await openKernel();
  return kernel.load(program).run({
    seedKey: seedKey("measures"),
    nameKeys: ["a", "b", "c", "d", "e"].map(nameKey),
    replication: 0,
    antithetic: false,
    warmUp: 0,
    until: Infinity,
    horizon: Infinity,
    stopWithCohort: false,
    records: true,
    log: true,
    ...options,
  });
}
