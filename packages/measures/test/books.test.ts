import type { RunOutput } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { assertBooks, type BookIdentity, BooksError, checkBooks } from "../src/index.ts";
import { constant, exponential, oneDoctor, runOnce, seize, spend, waitingSince } from "./one-doctor.ts";

test("the books of a hand-worked run balance, with one served, one waiting, one gone and one refused", async () => {
  const output = await runOnce(oneDoctor(), { horizon: 6.5 });
  // Waits 0, 1.5 and 0.25 of those served, 2.5 of the one who gave up, 0.5 so far of the one who waits.
  expect(output.stations[0]).toMatchObject({
    arrivals: 6,
    refused: 1,
    reneged: 1,
    waiting: 1,
    abandoned: 2.5,
    area: 4.75,
  });
  expect(checkBooks(oneDoctor(), output)).toEqual([]);
});

test("waits that began before time 0 are in the books only with their part since then", async () => {
  const program = oneDoctor({ initial: [waitingSince(-4), waitingSince(-3), waitingSince(-2)] });
  program.instructions[0] = seize(0);
  const output = await runOnce(program, { horizon: 3 });
  // Served: 4 days before 0, and 3 before and 2 after; still waiting, of those from before, one: 2 before and 3 after.
  expect(output.stations[0]!.before).toBe(7);
  expect(output.waitingSince[0]).toContain(-2);
  expect(checkBooks(program, output)).toEqual([]);
});

test("the books of random runs balance: gamma work, impatience, withdrawal, priority, a fork, and a list from before", async () => {
  const program = oneDoctor({
    attributes: 2,
    instructions: [
      { op: "clock", draw: 2, to: 8 },
      { op: "setDraw", attribute: 0, draw: 4 },
      { ...seize(0), patience: 1, renegeTo: 8, refuseTo: 8 },
      spend(0),
      { op: "release", station: 0, byAttribute: -1 },
      { op: "fork", targets: [9, 9] },
      spend(3, true),
      { op: "leave", exit: 0 },
      { op: "leave", exit: 1 },
      seize(1),
      spend(3),
      { op: "release", station: 1, byAttribute: -1 },
      { op: "join" },
    ],
    draws: [
      { ...constant(0), sampler: { kind: "gamma", a: 2, b: 0.4 } },
      exponential(1.5),
      exponential(6),
      exponential(0.3),
      { ...constant(0), sampler: { kind: "discrete", cumulative: [0.3, 1], values: [0, 1] } },
    ],
    resources: [
      { capacity: 2, profile: 0, changes: [] },
      { capacity: 1, profile: -1, changes: [{ at: 50, capacity: 2 }] },
    ],
    profiles: [{ at: [0, 5, 7], rate: [1, 0], repeatDays: 7 }],
    exits: ["left", "withdrawn"],
  });
  program.draws = program.draws.map((draw, stream) => ({ ...draw, stream }));
  const [first] = program.stations;
  program.stations = [
    { ...first!, discipline: "priority", classes: 2, classAttribute: 0, room: 6 },
    { ...first!, requires: [{ resource: 1, units: 1 }], room: -1 },
  ];
  program.sources[0] = { ...program.sources[0]!, times: [], gap: { kind: "exponential", a: 0.4 } };
  program.initial = [waitingSince(-3), waitingSince(-1)];
  const seen = { reneged: 0, refused: 0, withdrawn: 0, waiting: 0 };
  for (let replication = 0; replication < 20; replication++) {
    const output = await runOnce(program, { horizon: 100, replication });
    expect(output.status).toBe("done");
    expect(checkBooks(program, output)).toEqual([]);
    for (const outcome of Object.keys(seen) as (keyof typeof seen)[]) seen[outcome] += output.stations[0]![outcome];
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test("after a cut more servers may be at work than there are posts, and the books balance", async () => {
  const cut = oneDoctor({ resources: [{ capacity: 1, profile: -1, changes: [{ at: 2, capacity: 0 }] }] });
  const output = await runOnce(cut, { horizon: 4 });
  // At work from 1 to 3, a post from 0 to 2 only, nobody started after.
  expect(output.resources[0]).toEqual({ busy: 0, capacity: 0, busyArea: 2, capacityArea: 2 });
  const atWork = await runOnce(cut, { horizon: 2.5 });
  expect(atWork.resources[0]).toMatchObject({ busy: 1, capacity: 0 });
  expect(checkBooks(cut, atWork)).toEqual([]);
  expect(checkBooks(cut, { ...atWork, resources: [{ ...atWork.resources[0]!, busy: 2 }] })).toMatchObject([
    { identity: "capacity", place: "resources[0].busy", expected: 1, received: 2 },
  ]);
});

test("work after a cut is bounded by the largest and smallest capacity", async () => {
  const cut = oneDoctor({ resources: [{ capacity: 3, profile: -1, changes: [{ at: 2, capacity: 1 }] }] });
  const output = await runOnce(cut, { horizon: 4 });
  expect(output.resources[0]).toMatchObject({ capacityArea: 8 });
  const worked = (busyArea: number) => ({ ...output, resources: [{ ...output.resources[0]!, busyArea }] });
  expect(checkBooks(cut, worked(24))).toEqual([]);
  expect(checkBooks(cut, worked(25))).toMatchObject([{ identity: "capacity", expected: 24, received: 25 }]);
});

/** A run of the hand-worked program with something changed that cannot be. */
const tampered: [BookIdentity, place: string, (output: RunOutput) => void][] = [
  ["patients", "sources[0]", (output) => output.books[0]!.arrived++],
  ["patients", "sources[0]", (output) => output.books[0]!.inside--],
  ["patients", "sources[0]", (output) => output.books[0]!.exits[1]!++],
  ["visits", "stations[0]", (output) => output.stations[0]!.arrivals++],
  ["visits", "stations[0]", (output) => output.stations[0]!.refused--],
  ["visits", "stations[0]", (output) => output.stations[0]!.reneged++],
  ["visits", "stations[0]", (output) => output.stations[0]!.withdrawn++],
  ["visits", "stations[0]", (output) => output.stations[0]!.classes[0]!.n++],
  ["littles-law", "stations[0].area", (output) => (output.stations[0]!.area *= 1 + 1e-6)],
  ["littles-law", "stations[0].area", (output) => (output.stations[0]!.abandoned += 0.001)],
  ["littles-law", "stations[0].area", (output) => (output.stations[0]!.classes[0]!.sum -= 0.001)],
  ["littles-law", "stations[0].area", (output) => (output.stations[0]!.before = 0.001)],
  ["littles-law", "stations[0].area", (output) => (output.waitingSince[0]![0]! -= 0.001)],
  ["littles-law", "stations[0].area", (output) => (output.stations[0]!.area = Number.NaN)],
  ["capacity", "resources[0].busyArea", (output) => (output.resources[0]!.busyArea = 6.6)],
  ["capacity", "resources[0].busyArea", (output) => (output.resources[0]!.busyArea = -1)],
  ["capacity", "resources[0].busyArea", (output) => (output.resources[0]!.busyArea = Number.NaN)],
  ["capacity", "resources[0].busy", (output) => (output.resources[0]!.busy = 2)],
  ["capacity", "resources[0].busy", (output) => (output.resources[0]!.busy = -1)],
  ["shape", "stations", (output) => output.stations.pop()],
  ["shape", "books[0].exits", (output) => output.books[0]!.exits.push(0)],
];

test.each(tampered)("books that do not balance are found: %s, %s (%#)", async (identity, place, tamper) => {
  const output = await runOnce(oneDoctor(), { horizon: 6.5 });
  tamper(output);
  expect(checkBooks(oneDoctor(), output)).toMatchObject([{ identity, place }]);
});

test("a waiting list that names somebody too many is found", async () => {
  const output = await runOnce(oneDoctor(), { horizon: 6.5 });
  // Somebody who joined just now adds nothing to the days waited.
  output.waitingSince[0]!.push(6.5);
  const place = "waitingSince[0]";
  expect(checkBooks(oneDoctor(), output)).toMatchObject([
    { identity: "waiting-list", place, expected: 1, received: 2 },
  ]);
});

test("a problem says what came and what was expected, as data and as a sentence", async () => {
  const output = await runOnce(oneDoctor(), { horizon: 6.5 });
  output.books[0]!.inside = 3;
  expect(checkBooks(oneDoctor(), output)).toEqual([
    {
      identity: "patients",
      place: "sources[0]",
      expected: 6,
      received: 7,
      message: "Source 0: 6 patients arrived, but 4 left and 3 are inside.",
    },
  ]);
});

test("books that must balance and do not are an error with every problem", async () => {
  const output = await runOnce(oneDoctor(), { horizon: 6.5 });
  expect(() => assertBooks(oneDoctor(), output)).not.toThrow();
  output.books[0]!.arrived++;
  output.resources[0]!.busy = 2;
  let problems: BooksError["problems"] = [];
  try {
    assertBooks(oneDoctor(), output);
  } catch (error) {
    if (error instanceof BooksError) problems = error.problems;
  }
  expect(problems.map(({ identity }) => identity)).toEqual(["patients", "capacity"]);
});

test("a run that met an error may be in the middle of one visit, and of no more", async () => {
  // The class of the patient who comes is no number: the arrival is counted, and then the run stops.
  const program = oneDoctor({ stations: [{ ...oneDoctor().stations[0]!, classAttribute: 0 }] });
  program.instructions = [{ op: "setValue", attribute: 0, value: Number.NaN }, seize(0), { op: "leave", exit: 0 }];
  const output = await runOnce(program);
  expect(output.status).toBe("bad-index");
  expect(output.stations[0]).toMatchObject({ arrivals: 1, waiting: 0 });
  expect(checkBooks(program, output)).toEqual([]);
  output.stations[0]!.arrivals = 2;
  expect(checkBooks(program, output)).toMatchObject([{ identity: "visits", expected: 2, received: 0 }]);
});
