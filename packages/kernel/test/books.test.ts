import { describe, expect, test } from "vitest";
import type { RunOutput } from "../src/run-types.ts";
import { engines } from "./engines.ts";
import { recordsOf } from "./hand-worked/index.ts";
import { randomProgram } from "./random-programs/index.ts";

const seeds = Array.from({ length: 300 }, (_, i) => i + 1);

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Room for rounding, relative to the size of what was added up. */
const near = (expected: number, found: number) => Math.abs(found - expected) <= 1e-9 * (1 + Math.abs(expected));

describe.each(engines)("on random programs, in $name", ({ run }) => {
  test("the books balance: whoever came in has left or is inside", () => {
    let patients = 0;
    for (const seed of seeds) {
      const { program, options } = randomProgram(seed);
      for (const { arrived, exits, inside } of run(program, options).books) {
        expect(sum(exits) + inside, `seed ${seed}`).toBe(arrived);
        patients += arrived;
      }
    }
    expect(patients).toBeGreaterThan(1000);
  });

  // Little (1961), for a finite time: both sides add up the same patient-days.
  test("the integral of the number waiting is the sum of all waits, ended or not, from time 0 on", () => {
    let area = 0;
    for (const seed of seeds) {
      const { program, options } = randomProgram(seed);
      const output = run(program, options);
      for (const [i, station] of output.stations.entries()) {
        const found = waitedAt(output, i);
        expect(near(station.area, found), `seed ${seed}, station ${i}: ${station.area} against ${found}`).toBe(true);
        area += station.area;
      }
    }
    expect(area).toBeGreaterThan(10_000);
  });

  test("the causes of a case add up to its whole time", () => {
    let cases = 0;
    for (const seed of seeds) {
      const { program, options } = randomProgram(seed);
      if (program.causes === 0) continue;
      for (const { serial, start, now, spent } of recordsOf(program, run(program, options))) {
        expect(near(now - start, sum(spent)), `seed ${seed}, patient ${serial}: ${now - start} against ${spent}`).toBe(
          true,
        );
        cases += 1;
      }
    }
    expect(cases).toBeGreaterThan(1000);
  });
});

/** Waits that ended with or without service, and those that have not ended, less what lies before time 0. */
function waitedAt(output: RunOutput, index: number): number {
  const station = output.stations[index];
  if (!station) throw new RangeError(`no station ${index}`);
  const ended = sum(station.classes.map((queue) => queue.sum)) + station.abandoned - station.before;
  const going = (output.waitingSince[index] ?? []).map((enqueued) => output.endTime - Math.max(enqueued, 0));
  return ended + sum(going);
}
