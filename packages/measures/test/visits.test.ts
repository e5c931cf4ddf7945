import type { Program } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { type Visit, visitsOf } from "../src/index.ts";
import {
  arrivals,
  doctorNames,
  exponential,
  oneDoctor,
  runOnce,
  seize,
  spend,
  station,
  waitingSince,
} from "./one-doctor.ts";

/** Case, branch, activity, queued, start, end, outcome. */
const flat = (visits: Visit[]) => visits.map((visit) => Object.values(visit));

async function visits(program: Program, names: (string | null)[], horizon = Infinity): Promise<Visit[]> {
  const { status, log } = await runOnce(program, { horizon });
  expect(status).toBe("done");
  return visitsOf(log, program, names);
}

test("each visit of a hand-worked run has its times and its outcome, in the order in which they began", async () => {
  expect(flat(await visits(oneDoctor(), doctorNames, 6.5))).toEqual([
    [0, 0, "consultation", 1, 1, 3, "done"],
    [0, 0, "examination", null, 1, 3, "done"],
    [1, 0, "consultation", 1.5, 3, 5, "done"],
    [2, 0, "consultation", 2, null, 4.5, "reneged"],
    [3, 0, "consultation", 2.25, null, 2.25, "refused"],
    [1, 0, "examination", null, 3, 5, "done"],
    [4, 0, "consultation", 4.75, 5, null, "under-way"],
    [4, 0, "examination", null, 5, null, "under-way"],
    [5, 0, "consultation", 6, null, null, "waiting"],
  ]);
});

test("a visit has the fields of an event log, in their order", async () => {
  const [first] = await visits(oneDoctor(), doctorNames);
  expect(Object.keys(first!)).toEqual(["case", "branch", "activity", "queued", "start", "end", "outcome"]);
});

test("steps without a name give no rows, and the others are paired all the same", async () => {
  const named = await visits(oneDoctor(), ["consultation", null, null, null, null], 6.5);
  expect(named.map((visit) => visit.case)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("an initial patient's first wait counts since the patient joined the list, a later one does not", async () => {
  const program = oneDoctor({
    sources: [arrivals([])],
    initial: [waitingSince(-4), waitingSince(-3)],
    instructions: [
      seize(0),
      spend(0),
      { op: "release", station: 0, byAttribute: -1 },
      seize(0),
      { op: "release", station: 0, byAttribute: -1 },
      { op: "leave", exit: 0 },
    ],
  });
  expect(flat(await visits(program, ["first", null, null, "second", null, null]))).toEqual([
    [0, 0, "first", -4, 0, 2, "done"],
    [1, 0, "first", -3, 2, 4, "done"],
    [0, 0, "second", 2, 4, 4, "done"],
    [1, 0, "second", 4, 4, 4, "done"],
  ]);
});

/** Two rooms, one of each; no limits. */
const rooms = (instructions: Program["instructions"], times = [1]): Program =>
  oneDoctor({
    instructions,
    resources: [
      { capacity: 1, profile: -1, changes: [] },
      { capacity: 2, profile: -1, changes: [] },
    ],
    stations: [station, { ...station, requires: [{ resource: 1, units: 1 }] }],
    sources: [arrivals(times)],
  });

test("holds may be nested, twice at the same station, and given back in any order", async () => {
  const release = (stationIndex: number) => ({ op: "release", station: stationIndex, byAttribute: -1 }) as const;
  const program = rooms([
    seize(1),
    spend(0),
    seize(0),
    spend(0),
    seize(1),
    spend(0),
    release(1),
    spend(0),
    release(1),
    spend(0),
    release(0),
    { op: "leave", exit: 0 },
  ]);
  const names = program.instructions.map(({ op }, pc) => (op === "seize" ? `hold at ${pc}` : null));
  expect(flat(await visits(program, names))).toEqual([
    [0, 0, "hold at 0", 1, 1, 9, "done"],
    [0, 0, "hold at 2", 3, 3, 11, "done"],
    [0, 0, "hold at 4", 5, 5, 7, "done"],
  ]);
});

test("a release that names the station another way ends the only hold there is", async () => {
  const program = rooms([
    { op: "setValue", attribute: 0, value: 1 },
    { ...seize(0), byAttribute: 0 },
    spend(0),
    { op: "release", station: 1, byAttribute: -1 },
    { op: "leave", exit: 0 },
  ]);
  expect(flat(await visits(program, [null, "chosen room", null, null, null]))).toEqual([
    [0, 0, "chosen room", 1, 1, 3, "done"],
  ]);
});

test("branches of a fork have visits of their own", async () => {
  const program = rooms([
    { op: "fork", targets: [2, 2] },
    { op: "leave", exit: 0 },
    seize(0),
    spend(0),
    { op: "release", station: 0, byAttribute: -1 },
    { op: "join" },
  ]);
  expect(flat(await visits(program, [null, null, "reading", null, null, null]))).toEqual([
    [0, 1, "reading", 1, 1, 3, "done"],
    [0, 2, "reading", 1, 3, 5, "done"],
  ]);
});

test("a withdrawal ends a wait, or time that passes, and otherwise comes between two visits", async () => {
  const program = oneDoctor({
    instructions: [
      { op: "clock", draw: 0, to: 6 },
      { op: "jumpBy", attribute: 0, targets: [2, 4, 7] },
      seize(0),
      { op: "leave", exit: 0 },
      spend(1, true),
      { op: "leave", exit: 0 },
      { op: "leave", exit: 1 },
      spend(1),
      spend(1, true),
      { op: "leave", exit: 0 },
    ],
    resources: [{ capacity: 0, profile: -1, changes: [] }],
    sources: [arrivals([])],
    initial: [0, 1, 2].map((kind) => ({ ...waitingSince(0), attributes: [[0, kind]] })),
  });
  const names = [null, null, "waits", null, "rests", null, null, "works", "rests", null];
  expect(flat(await visits(program, names))).toEqual([
    [0, 0, "waits", 0, null, 2, "withdrawn"],
    [1, 0, "rests", null, 0, 2, "withdrawn"],
    [2, 0, "works", null, 0, 2.5, "done"],
  ]);
});

test("sessions and batches are over when they start", async () => {
  const { requires: _, ...rest } = station;
  const program = oneDoctor({
    instructions: [seize(0), seize(1), { op: "leave", exit: 0 }],
    stations: [
      { ...rest, requires: [], kind: "session", times: [2], slots: [1], period: 7 },
      { ...rest, requires: [], kind: "batch", size: 2 },
    ],
    sources: [arrivals([1, 1.5])],
  });
  expect(flat(await visits(program, ["clinic day", "conference", null]))).toEqual([
    [0, 0, "clinic day", 1, 2, 2, "done"],
    [1, 0, "clinic day", 1.5, 9, 9, "done"],
    [0, 0, "conference", 2, 9, 9, "done"],
    [1, 0, "conference", 9, 9, 9, "done"],
  ]);
});

test("the visits of a random run agree with the kernel's sums", async () => {
  const program = oneDoctor({ draws: [exponential(0.9), { ...exponential(3), stream: 1 }] });
  program.sources[0] = { ...program.sources[0]!, times: [], gap: { kind: "exponential", a: 1 } };
  const output = await runOnce(program, { horizon: 2000 });
  const consultations = visitsOf(output.log, program, doctorNames).filter(
    ({ activity }) => activity === "consultation",
  );
  const of = (...outcomes: string[]) => consultations.filter(({ outcome }) => outcomes.includes(outcome));
  const days = (list: Visit[]) => list.reduce((sum, { queued, start, end }) => sum + (start ?? end!) - queued!, 0);
  const sums = output.stations[0]!;
  expect(sums.arrivals).toBeGreaterThan(1500);
  expect(consultations).toHaveLength(sums.arrivals);
  expect(of("refused")).toHaveLength(sums.refused);
  expect(of("reneged")).toHaveLength(sums.reneged);
  expect(of("waiting")).toHaveLength(sums.waiting);
  expect(of("done", "under-way")).toHaveLength(sums.classes[0]!.n);
  expect(days(of("done", "under-way"))).toBeCloseTo(sums.classes[0]!.sum, 8);
  expect(days(of("reneged"))).toBeCloseTo(sums.abandoned, 8);
});
