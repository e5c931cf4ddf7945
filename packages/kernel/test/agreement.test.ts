import { expect, test } from "vitest";
import type { Program, RunOptions } from "../src/index.ts";
import { kernel, runKernel } from "./engines.ts";
import { firstDifference } from "./first-difference.ts";
import { randomProgram } from "./random-programs/index.ts";
import { plainly } from "./random-programs/plainly.ts";
import { runReference } from "./reference/index.ts";

/** `VENTESAL_PROGRAMS=5000` for more. */
const programs = Number(process.env.VENTESAL_PROGRAMS ?? 600);

const sizeOf = ({ instructions, stations, resources, sources }: Program) => ({
  instructions: instructions.length,
  stations: stations.length,
  resources: resources.length,
  sources: sources.length,
});

/** Compares the two engines on the programs of all seeds and fails at the first difference. */
function compare(programOf: (seed: number) => { program: Program; options: RunOptions }): void {
  expect(programs).toBeGreaterThan(0);
  for (let seed = 1; seed <= programs; seed++) {
    const { program, options } = programOf(seed);
    const expected = runReference(program, options, kernel.maths);
    // A kernel that goes on beyond the reference's end would otherwise hang the test.
    const difference = firstDifference(expected, runKernel(program, options, expected.events + 1_000_000));
    if (difference) expect.fail(`seed ${seed}: ${JSON.stringify({ ...difference, ...sizeOf(program) })}`);
  }
}

test(`the kernel and the reference agree to the last bit on ${programs} random programs`, { timeout: 600_000 }, () => {
  compare(randomProgram);
});

test("they agree on the same programs made plain, where the kernel takes a shorter way", { timeout: 600_000 }, () => {
  compare((seed) => {
    const { program, options } = randomProgram(seed);
    return plainly(program, options, seed);
  });
});

test("a loaded program run again gives the same, whatever was run in between", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { program, options } = randomProgram(seed);
    const loaded = kernel.load(program);
    const first = loaded.run(options);
    loaded.run({ ...options, replication: options.replication + 1, antithetic: !options.antithetic });
    expect(firstDifference(first, loaded.run(options)), `seed ${seed}`).toBeUndefined();
  }
});
