import type { Instruction } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { compilePathway, parsePathway } from "../src/index.ts";
import { booksBalance, run } from "./fixtures/run.ts";
import { workloadPathway } from "./fixtures/workload-pathway.ts";

const none = { cause: 0, closedProfile: -1 };
const wait = { ...none, patience: -1, renegeTo: -1, refuseTo: -1 };

const seize = (station: number, byAttribute = -1): Instruction => ({ op: "seize", station, byAttribute, ...wait });
const release = (station: number, byAttribute = -1): Instruction => ({ op: "release", station, byAttribute });
const spend = (draw: number, interruptible = false): Instruction => ({
  op: "spend",
  draw,
  profile: -1,
  byAttribute: -1,
  ...none,
  interruptible,
});
const branch = (draw: number, table: number, to: number): Instruction => ({
  op: "branch",
  draw,
  table,
  byAttribute: -1,
  to,
});

test("the bench's workload W3 compiles to the program one would write by hand", () => {
  const { program } = compilePathway(workloadPathway(1000), { spanDays: 100 });
  expect(program.instructions.slice(0, 24)).toEqual([
    seize(0),
    spend(0),
    release(0),
    branch(1, 0, 5),
    { op: "jump", to: 9 },
    spend(2, true),
    seize(0),
    spend(3),
    release(0),
    branch(4, 1, 23),
    seize(1),
    spend(5),
    release(1),
    seize(2, 0),
    spend(6),
    release(2, 0),
    branch(7, 2, 18),
    { op: "jump", to: 22 },
    spend(8, true),
    seize(2, 0),
    spend(9),
    release(2, 0),
    { op: "leave", exit: 1 },
    { op: "leave", exit: 0 },
  ]);
  expect(program.instructions.slice(24, 27)).toEqual([
    { op: "setValue", attribute: 0, value: 0 },
    { op: "setDraw", attribute: 1, draw: 10 },
    { op: "jump", to: 0 },
  ]);
  expect(program.tables).toEqual([[0.58], [0.27], [0.3]]);
  expect(program.attributes).toBe(2);
  expect(program.profiles).toEqual([]);
  expect(program.arrivalLimit).toBe(1000);
  expect(program.exits).toEqual(["left", "left"]);
});

test("its stations, resources, draws and sources are those of WORKLOADS.md", () => {
  const { program, names } = compilePathway(workloadPathway(1000), { spanDays: 100 });
  expect(program.resources.map(({ capacity }) => capacity)).toEqual([2, 5, 3, 3, 3, 3, 3]);
  expect(program.stations[1]).toMatchObject({ discipline: "priority", classes: 2, classAttribute: 1 });
  expect(program.stations.map(({ requires }) => requires[0]!.resource)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(names.stations[2]).toBe("clinic · Syddanmark");
  const means = program.draws.slice(0, 10).map(({ sampler }) => (sampler.kind === "exponential" ? sampler.a : null));
  expect(means).toEqual([1.2, null, 5, 1.2, null, 6, 7, null, 30, 7]);
  expect(program.draws.every(({ visit }) => visit === -1)).toBe(true);
  const gaps = program.sources.map(({ gap }) => (gap?.kind === "exponential" ? gap.a : Number.NaN));
  [2.777777777777778, 3.80952380952381, 7.407407407407407, 9.52380952380953, 26.666666666666668].forEach((gap, i) => {
    expect(gaps[i]).toBeCloseTo(gap, 10);
  });
});

// The table of WORKLOADS.md: ErlangC(c, a) / (c·mu − lambda), and two non-preemptive classes at the panel.
test("run in the kernel it waits as theory says, within 4 standard errors over 20 replications", async () => {
  const pathway = parsePathway(JSON.parse(JSON.stringify(workloadPathway(50_000))));
  const runs = await Promise.all(
    Array.from({ length: 20 }, (_, replication) =>
      run(pathway, 0, { replication, records: false, horizon: Number.POSITIVE_INFINITY }),
    ),
  );
  expect(runs.every(booksBalance)).toBe(true);
  const meanWait = (station: number, place: number) =>
    runs.map(({ stations }) => stations[station]!.classes[place]!.sum / stations[station]!.classes[place]!.n);
  for (const [station, place, theory] of [
    [0, 0, 3.211],
    [1, 0, 0.7579],
    [1, 1, 3.5816],
    [2, 0, 7.3918],
    [3, 0, 1.8449],
  ] as const) {
    const waits = meanWait(station, place);
    const mean = waits.reduce((sum, x) => sum + x, 0) / waits.length;
    const variance = waits.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (waits.length - 1);
    expect(Math.abs(mean - theory)).toBeLessThan(4 * Math.sqrt(variance / waits.length));
  }
});
