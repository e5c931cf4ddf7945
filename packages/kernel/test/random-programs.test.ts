import { expect, test } from "vitest";
import type { Instruction } from "../src/program.ts";
import { kernel } from "./engines.ts";
import { codes } from "./hand-worked/index.ts";
import { errorCodes, randomProgram, whatHappens } from "./random-programs/index.ts";

const seeds = 500;

const ops: Record<Instruction["op"], true> = {
  leave: true,
  record: true,
  reopen: true,
  seize: true,
  release: true,
  spend: true,
  branch: true,
  if: true,
  ifState: true,
  jump: true,
  jumpBy: true,
  setValue: true,
  addValue: true,
  setNow: true,
  copy: true,
  setDraw: true,
  setTable: true,
  choose: true,
  fork: true,
  forkCopies: true,
  join: true,
  clock: true,
  stopClock: true,
  count: true,
  tally: true,
};

const samplers = [
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
];

const rare = [
  ...["servers", "session", "batch"].flatMap((kind) => [`${kind} with a queue`, `${kind} that refuses`]),
  ...["fifo", "priority", "ageing", "order attribute", "several resources"].map((kind) => `${kind} with a queue`),
  "shared resource",
  "capacity cut to 0",
  "opening hours",
  "arrivals on a profile",
  "arrivals at given times",
  "arrivals in batches",
  "arrivals up to a limit of all",
  "initial patients",
  "waits from before time 0",
  "draws that count their visits",
  "scaled draws",
  "attribution",
  "no attribution",
  "a child forks",
  "antithetic",
  "warm-up snapshot",
  "until snapshot",
  "ends with the cohort",
  "ends at the horizon",
  "ends of itself",
  "ends with patients inside",
  "reneges and withdraws",
  "records",
  "records of a cohort of its own",
];

test(`in ${seeds} random programs everything the page speaks of comes to pass, and often`, () => {
  const counts = whatHappens(seeds, kernel.maths);
  const least = (what: string, n: number) => expect(counts.get(what) ?? 0, what).toBeGreaterThanOrEqual(n);
  for (const op of Object.keys(ops)) least(`op ${op}`, 500);
  for (const sampler of samplers) least(`sampler ${sampler}`, 500);
  for (const code of Object.values(codes)) least(`code ${code}`, 500);
  for (const code of errorCodes) least(`status ${code}`, 10);
  for (const what of rare) least(what, 10);
  least("status done", seeds / 2);
  least("two patients at one time", 10_000);
});

test("the same seed gives the same program, and another seed another", () => {
  expect(randomProgram(7)).toEqual(randomProgram(7));
  expect(randomProgram(7)).not.toEqual(randomProgram(8));
});
