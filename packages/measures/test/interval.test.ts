import { expect, test } from "vitest";
import { MeasureError, meanInterval } from "../src/index.ts";
import { tReach } from "../src/student-t.ts";
import { normals } from "./noise.ts";

// NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, columns 0.95 and 0.975.
test.each([
  [1, 6.314, 12.706],
  [2, 2.92, 4.303],
  [5, 2.015, 2.571],
  [10, 1.812, 2.228],
  [30, 1.697, 2.042],
  [100, 1.66, 1.984],
])("with %i degrees of freedom a t interval reaches as far as the table says", (degrees, ninety, ninetyFive) => {
  expect(tReach(0.9, degrees)).toBeCloseTo(ninety, 3);
  expect(tReach(0.95, degrees)).toBeCloseTo(ninetyFive, 3);
});

test("the mean delay of ten days at a bank has the interval the textbook gives", () => {
  // Law 2015, Simulation Modeling and Analysis, sec. 9.4.1 (the bank with five tellers, table 9.1): 2.03 ± 0.32 at 90 %.
  const delays = [1.53, 1.66, 1.24, 2.34, 2.0, 1.69, 2.69, 2.86, 1.7, 2.6];
  const { n, mean, low, high } = meanInterval(delays, 0.9);
  expect(n).toBe(10);
  expect(mean).toBeCloseTo(2.031, 12);
  expect((high! - low!) / 2).toBeCloseTo(0.32, 2);
  expect((high! + low!) / 2).toBeCloseTo(mean!, 12);
});

test("undefined replications are left out and counted", () => {
  const { n, undefinedCount, mean, low, high } = meanInterval([NaN, 1, NaN, 3]);
  expect({ n, undefinedCount, mean }).toEqual({ n: 2, undefinedCount: 2, mean: 2 });
  // s = √2, so the half-width is 12.706 · √2 / √2.
  expect(high! - mean!).toBeCloseTo(12.7062, 4);
  expect(mean! - low!).toBeCloseTo(12.7062, 4);
});

test("one replication has a mean and no interval, and none has neither", () => {
  const none = { standardError: null, low: null, high: null };
  expect(meanInterval([7])).toEqual({ n: 1, undefinedCount: 0, mean: 7, ...none });
  expect(meanInterval([NaN])).toEqual({ n: 0, undefinedCount: 1, mean: null, ...none });
  expect(meanInterval([])).toEqual({ n: 0, undefinedCount: 0, mean: null, ...none });
});

test("equal values have exactly that mean and an interval without width", () => {
  const value = 0.1;
  const { mean, low, high } = meanInterval(new Array(7).fill(value));
  expect([low, mean, high]).toEqual([value, value, value]);
});

test("an infinite value is no undefined one, and is refused with its place", () => {
  expect(() => meanInterval([1, Infinity])).toThrow(MeasureError);
  expect(() => meanInterval([1, Infinity])).toThrow("values[1]: received Infinity, expected a finite number");
});

test("a confidence outside 0 to 1 is refused", () => {
  expect(() => meanInterval([1, 2], 95)).toThrow("confidence: received 95");
});

test("95 % of intervals over ten normal values hold the mean", async () => {
  const intervals = 4000;
  const values = await normals("coverage of the mean", 10 * intervals);
  let hits = 0;
  for (let i = 0; i < intervals; i++) {
    const { low, high } = meanInterval(values.subarray(10 * i, 10 * i + 10));
    if (low! <= 0 && 0 <= high!) hits++;
  }
  const standardError = Math.sqrt((0.95 * 0.05) / intervals);
  expect(Math.abs(hits / intervals - 0.95)).toBeLessThan(4 * standardError);
});
