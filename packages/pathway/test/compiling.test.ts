import { checkProgram, type Instruction } from "@ventesal/kernel";
import { expect, test } from "vitest";
import { compilePathway, type Pathway, type Step } from "../src/index.ts";
import { clinicsPathway } from "./fixtures/clinics-pathway.ts";
import { panelPathway } from "./fixtures/panel-pathway.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

const compile = (changes: Partial<Pathway>) => compilePathway(smallPathway(changes), { spanDays: 30 });
const home: Step = { name: "goes home", type: "leave", outcome: "done" };
const anHour = { distribution: { kind: "constant", value: 1 }, unit: "hours" } as const;
const seen: Step = { name: "seen", type: "visit", at: "desk", work: anHour };
const find = <O extends Instruction["op"]>(instructions: Instruction[], op: O) =>
  instructions.filter((instruction): instruction is Extract<Instruction, { op: O }> => instruction.op === op);

test("the kernel accepts the programs of the panel and of the clinics", () => {
  for (const pathway of [panelPathway, clinicsPathway])
    expect(() => checkProgram(compilePathway(pathway, { spanDays: 365 }).program)).not.toThrow();
});

test("capacity is changes less leave, and what lies before the start is in the capacity at the start", () => {
  const { program } = compile({
    resources: {
      nurse: {
        servers: 5,
        changes: [
          { on: "2026-01-01", servers: 2 },
          { on: "2026-01-12", servers: 3 },
        ],
        leave: [{ from: "2026-01-10", to: "2026-01-13", servers: 1 }],
      },
    },
  });
  expect(program.resources[0]).toMatchObject({
    capacity: 2,
    changes: [
      { at: 5, capacity: 1 },
      { at: 7, capacity: 2 },
      { at: 9, capacity: 3 },
    ],
  });
});

test("a draw on a loop counts its visits, one outside does not", () => {
  const { program, names, streams } = compile({
    steps: [
      seen,
      { name: "again", type: "branch", by: "chance", paths: [{ probability: 0.2, to: "seen" }], otherwise: "rest" },
      { name: "rest", type: "delay", duration: anHour },
      home,
    ],
  });
  const counter = Object.fromEntries(
    program.draws.map(({ stream, visit }) => [streams[stream], names.attributes[visit]]),
  );
  expect(counter).toEqual({
    "seen/work": "#visits seen/work",
    "again/path": "#visits again/path",
    "rest/duration": undefined,
  });
});

test("a clock that leads back makes a loop, too", () => {
  const { program } = compile({
    steps: [
      { name: "clock", type: "clock", duration: anHour, to: "rest" },
      { name: "rest", type: "delay", duration: anHour },
      seen,
      home,
    ],
    arrivals: [{ name: "patients", process: "poisson", count: 1, perDays: 2, start: "clock" }],
  });
  expect(program.draws.map(({ visit }) => visit >= 0)).toEqual([false, true, false]);
});

test("a patient whose clock rings may go back to the queue, for example as urgent: that loop takes time", () => {
  const steps: Step[] = [
    { name: "clock", type: "clock", duration: anHour, to: "now urgent" },
    seen,
    home,
    { name: "now urgent", type: "count", counter: "urgent", next: "seen" },
  ];
  const arrivals = [{ name: "patients", process: "poisson", count: 1, perDays: 2, start: "clock" } as const];
  const { program, names } = compile({ steps, arrivals });
  expect(names.counters).toEqual(["urgent"]);
  // Who goes back was still waiting, so work is drawn only once.
  expect(program.draws.map(({ visit }) => visit)).toEqual([-1, -1]);
});

test("steps that share a stream share a visit counter, so that they never draw the same", () => {
  const { program, streams } = compile({
    steps: [
      { ...seen, work: { ...anHour, stream: "nurse work" } },
      { name: "seen again", type: "visit", at: "desk", work: { ...anHour, stream: "nurse work" } },
      home,
    ],
  });
  expect(streams).toEqual(["arrivals/patients", "nurse work"]);
  expect(program.draws.map(({ stream, visit }) => [stream, visit])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test("branches of a fork are written after the main way and end with join", () => {
  const { program, names } = compile({
    steps: [
      {
        name: "fork",
        type: "fork",
        branches: {
          a: [seen],
          b: [
            { name: "letter", type: "delay", duration: anHour, next: "post" },
            { name: "post", type: "delay", duration: anHour },
          ],
        },
      },
      home,
    ],
    arrivals: [{ name: "patients", process: "poisson", count: 1, perDays: 2, start: "fork" }],
  });
  expect(program.instructions.map(({ op }, pc) => `${names.steps[pc]}: ${op}`)).toEqual([
    "fork: fork",
    "goes home: leave",
    "seen: seize",
    "seen: spend",
    "seen: release",
    "seen: join",
    "letter: spend",
    "post: spend",
    "post: join",
    "arrival patients: jump",
  ]);
  expect(program.instructions[0]).toEqual({ op: "fork", targets: [2, 6] });
});

test("a table by two attributes gives a factor by way of a row number worked out before the draw", () => {
  const { program } = compile({
    attributes: { age: { categories: ["young", "old"], start: "old" }, sex: { categories: ["f", "m"], start: "m" } },
    tables: { factor: { by: ["age", "sex"], values: { old: { m: 4, f: 3 }, young: [1, 2] } } },
    steps: [{ ...seen, work: { ...anHour, scale: "factor" } }, home],
  });
  expect(find(program.instructions, "setTable")).toEqual([
    { op: "setTable", attribute: 2, table: 0, rowAttribute: 0, columns: 2, columnAttribute: 1 },
  ]);
  expect(program.tables).toEqual([
    [0, 1, 2, 3],
    [1, 2, 3, 4],
  ]);
  expect(program.draws[0]).toMatchObject({ scaleAttribute: 2, scaleTable: 1 });
});

test("what an attribute begins with is set on arrival, unless the arrival says otherwise", () => {
  const { program } = compile({
    attributes: { age: { categories: ["young", "old"], start: "old" } },
    steps: [
      {
        name: "seen",
        type: "branch",
        by: "attribute",
        attribute: "age",
        paths: { young: "goes home", old: "goes home" },
      },
      home,
    ],
  });
  expect(find(program.instructions, "setValue")).toEqual([{ op: "setValue", attribute: 0, value: 1 }]);
});

test("values that read each other are set in the order in which they are needed", () => {
  const { program, names } = compile({
    attributes: { a: {}, b: {}, c: {} },
    steps: [{ name: "seen", type: "set", set: { a: { attribute: "b" }, b: { attribute: "c" }, c: 3 } }, home],
  });
  const written = program.instructions.flatMap((one) => ("attribute" in one ? [names.attributes[one.attribute]] : []));
  expect(written).toEqual(["c", "b", "a"]);
});

test("probabilities by row are drawn from cumulative sums whose last possible category is exactly 1", () => {
  const { program } = compile({
    attributes: { region: { categories: ["north", "south"], start: "south" } },
    tables: { "share sent": { by: ["region"], values: [0.1, 0.3] } },
    steps: [
      {
        name: "seen",
        type: "branch",
        by: "chance",
        paths: [
          { probability: 0.7, to: "goes home" },
          { probability: "share sent", to: "rest" },
        ],
        otherwise: "rest",
      },
      { name: "rest", type: "delay", duration: anHour },
      home,
    ],
  });
  expect(program.draws[0]).toMatchObject({ row: 0, sampler: { kind: "category", columns: 3 } });
  const { sampler } = program.draws[0]!;
  expect(sampler.kind === "category" && sampler.cumulative).toEqual([0.7, expect.closeTo(0.8, 12), 1, 0.7, 1, 1]);
  expect(find(program.instructions, "jumpBy")[0]!.targets).toEqual([3, 2, 2]);
});

test("a choice takes the cost table of the latest date that has come", () => {
  const { program } = compilePathway(clinicsPathway, { spanDays: 365 });
  const at = program.instructions.findIndex(({ op }) => op === "choose");
  expect(program.instructions.slice(at - 2, at + 3)).toMatchObject([
    { op: "setNow" },
    { op: "if", test: "ge", value: 183, to: at + 2 },
    { op: "choose", station: 0, count: 3, weight: 10, rowAttribute: 0 },
    { op: "jump", to: at + 3 },
    { op: "choose", station: 0, count: 3, weight: 10 },
  ]);
  const choose = find(program.instructions, "choose");
  expect(program.tables[choose[0]!.table]).toEqual([10, 95, 1e12, 45, 130, 1e12, 95, 12, 1e12]);
  expect(program.tables[choose[1]!.table]).toEqual([10, 95, 55, 45, 130, 90, 95, 12, 50]);
});

test("members of a family that keep different hours have consecutive profiles, chosen by the attribute", () => {
  const { program } = compile({
    attributes: { clinic: { categories: ["Odense", "Aarhus"], start: "Odense" } },
    calendars: { short: { week: { monday: ["08:00-10:00"] } }, long: { week: { monday: ["08:00-18:00"] } } },
    resources: { nurse: { each: "clinic", servers: 1, calendar: { Odense: "short", Aarhus: "long" } } },
    stations: { desk: { kind: "servers", each: "clinic", requires: [{ resource: "nurse" }] } },
  });
  const [spend] = find(program.instructions, "spend");
  expect(spend).toMatchObject({ byAttribute: 0 });
  const ends = [0, 1].map((member) => program.profiles[spend!.profile + member]!.at[2]);
  expect(ends).toEqual([10 / 24, 18 / 24]);
});

test("those in service come first, then the longest waiters, each with what the group says", () => {
  const { program } = compilePathway(panelPathway, { spanDays: 365 });
  expect(program.initial.map(({ source, startedAt, waitingSince }) => [source, startedAt, waitingSince])).toEqual([
    [1, -1, 0],
    [1, -9.5, -9],
    [0, -3, -3],
    [0, -3, -3],
  ]);
  expect(program.initial[2]!.attributes).toEqual([
    [0, 0],
    [2, 1],
  ]);
});

test("the same pathway compiles to the same program, whatever the order in which its settings are written", () => {
  const other = structuredClone(panelPathway);
  const first = other.arrivals[1]!;
  first.set = Object.fromEntries(Object.entries(first.set!).reverse());
  const draws = (pathway: Pathway) => compilePathway(pathway, { spanDays: 100 }).streams.toSorted();
  expect(draws(other)).toEqual(draws(panelPathway));
  expect(compilePathway(panelPathway, { spanDays: 100 })).toEqual(compilePathway(panelPathway, { spanDays: 100 }));
});

test("a span that is not a number of days is refused", () => {
  expect(() => compilePathway(smallPathway(), { spanDays: Number.NaN })).toThrow(RangeError);
});
