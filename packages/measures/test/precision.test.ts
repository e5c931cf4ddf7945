import { expect, test } from "vitest";
import { MINIMUM_REPLICATIONS, replicationsFor } from "../src/index.ts";
import { normals } from "./noise.ts";

/** Ten days at a bank: Law 2015, Simulation Modeling and Analysis, table 9.1; mean 2.03, variance 0.31. */
const delays = [1.53, 1.66, 1.24, 2.34, 2.0, 1.69, 2.69, 2.86, 1.7, 2.6];
const asInTheBook = { confidence: 0.9, minimum: 10 };

test("a mean delay within 0.25 minute takes 16 replications, as in the textbook", () => {
  // Law 2015, sec. 9.4.1, same data.
  const plan = replicationsFor(delays, { absolute: 0.25 }, asInTheBook);
  expect(plan).toMatchObject({ met: false, more: 6, allowed: 0.25 });
  expect(plan.halfWidth).toBeCloseTo(0.32, 2);
});

test("a mean delay within 10 % takes 27 replications, as in the textbook", () => {
  // Law 2015, sec. 9.4.1, same data; with the relative error of the estimate adjusted to 0.1 / 1.1.
  const plan = replicationsFor(delays, { relative: 0.1 }, asInTheBook);
  expect(plan).toMatchObject({ met: false, more: 17 });
  expect(plan.allowed).toBeCloseTo((2.031 * 0.1) / 1.1, 10);
});

test("a precision that is met asks for no more", () => {
  expect(replicationsFor(delays, { absolute: 0.33 }, asInTheBook)).toMatchObject({ met: true, more: 0 });
});

test("nothing is met below the minimum, however alike the replications", () => {
  expect(replicationsFor([5, 5, 5, 5], { absolute: 1 })).toMatchObject({ met: false, more: MINIMUM_REPLICATIONS - 4 });
  expect(replicationsFor([], { absolute: 1 })).toEqual({ met: false, halfWidth: null, allowed: null, more: 30 });
  expect(replicationsFor(new Array(30).fill(5), { absolute: 1 })).toMatchObject({ met: true, halfWidth: 0, more: 0 });
});

test("a measure that is undefined in half of the replications takes twice as many", () => {
  const half = delays.flatMap((delay) => [delay, NaN]);
  expect(replicationsFor(half, { absolute: 0.25 }, asInTheBook).more).toBe(12);
});

test("no number of replications is named where none would do", () => {
  const around = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1];
  expect(replicationsFor(around, { relative: 0.1 }, asInTheBook)).toMatchObject({ met: false, more: null });
  expect(replicationsFor(delays, { absolute: 1e-9 }, asInTheBook).more).toBeNull();
  expect(replicationsFor(new Array(40).fill(NaN), { absolute: 1 }).more).toBeNull();
});

test("a precision of 0 and a minimum of 1 are refused", () => {
  expect(() => replicationsFor(delays, { relative: 0 })).toThrow("replicationsFor.precision: received 0");
  expect(() => replicationsFor(delays, { absolute: NaN })).toThrow("replicationsFor.precision: received NaN");
  expect(() => replicationsFor(delays, { absolute: 1 }, { minimum: 1 })).toThrow("replicationsFor.minimum: received 1");
});

test("used sequentially it ends with an interval as narrow as asked, which holds the mean 95 times of 100", async () => {
  const trials = 400;
  const supply = 400;
  const values = await normals("sequential", trials * supply);
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) {
    const stream = values.subarray(trial * supply, (trial + 1) * supply);
    let n = MINIMUM_REPLICATIONS;
    let plan = replicationsFor(stream.subarray(0, n), { absolute: 0.2 });
    while (!plan.met) {
      n += plan.more!;
      plan = replicationsFor(stream.subarray(0, n), { absolute: 0.2 });
    }
    expect(n).toBeLessThan(supply);
    expect(plan.halfWidth).toBeLessThanOrEqual(0.2);
    const mean = stream.subarray(0, n).reduce((sum, x) => sum + x, 0) / n;
    if (Math.abs(mean) <= plan.halfWidth!) hits++;
  }
  // Chow and Robbins: a little below 0.95, and right in the limit.
  expect(hits / trials).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / trials));
});
