import { expect, test } from "vitest";
import { pairedDifference } from "../src/index.ts";
import { normals } from "./noise.ts";

test("two inventory policies differ as the textbook has it", () => {
  // Law 2015, Simulation Modeling and Analysis, sec. 10.2.1 (two inventory policies, five pairs): mean 4.98, its variance 2.44, 90 % interval [1.65, 8.31].
  const first = [126.97, 124.31, 126.68, 122.66, 127.23];
  const second = [118.21, 120.22, 122.45, 122.68, 119.4];
  const { n, mean, low, high, standardError } = pairedDifference(first, second, 0.9);
  expect(n).toBe(5);
  expect(mean).toBeCloseTo(4.98, 2);
  expect(standardError! ** 2).toBeCloseTo(2.44, 2);
  expect(low).toBeCloseTo(1.65, 2);
  expect(high).toBeCloseTo(8.31, 2);
});

test("Student's sleep data give what R gives", () => {
  // R: t.test(extra ~ group, data = sleep, paired = TRUE): mean -1.58, interval -2.4598858 -0.7001142; cor 0.7951702.
  const dextro = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const laevo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { mean, low, high, correlation, varianceReduction } = pairedDifference(dextro, laevo);
  expect(mean).toBeCloseTo(-1.58, 10);
  expect(low).toBeCloseTo(-2.4598858, 7);
  expect(high).toBeCloseTo(-0.7001142, 7);
  expect(correlation).toBeCloseTo(0.7951702, 7);
  // Variances 3.200556 and 4.009000 (R: var), of the difference 1.512889.
  expect(varianceReduction).toBeCloseTo((3.200556 + 4.009) / 1.512889, 4);
});

test("identical series differ by exactly nothing, and no factor can be given for the variance saved", () => {
  const series = [0.1, 0.7, 0.3];
  const same = pairedDifference(series, series);
  expect(same).toMatchObject({ n: 3, mean: 0, low: 0, high: 0, standardError: 0, varianceReduction: null });
  expect(same.correlation).toBeCloseTo(1, 12);
});

test("a series that does not vary has no correlation with anything, and sharing saves nothing", () => {
  const { correlation, varianceReduction } = pairedDifference([1, 2, 3], [5, 5, 5]);
  expect(correlation).toBeNull();
  expect(varianceReduction).toBe(1);
});

test("a pair with an undefined value is left out and counted", () => {
  const { n, undefinedPairs, mean } = pairedDifference([1, NaN, 5, 9], [0, 2, NaN, 5]);
  expect({ n, undefinedPairs, mean }).toEqual({ n: 2, undefinedPairs: 2, mean: 2.5 });
});

test("one pair has a difference and no interval", () => {
  expect(pairedDifference([3], [1])).toMatchObject({ n: 1, mean: 2, low: null, high: null, varianceReduction: null });
  expect(pairedDifference([], [])).toMatchObject({ n: 0, mean: null });
});

test("series of different lengths are refused", () => {
  expect(() => pairedDifference([1, 2], [1])).toThrow("pairedDifference: received 2 replications and 1");
});

test("variance is saved as the correlation says: (1 + 1) / (2 - 2 r)", async () => {
  const n = 20_000;
  const [shared, a, b] = await Promise.all(["shared", "own a", "own b"].map((name) => normals(name, n)));
  const mix = (own: Float64Array) => own.map((x, i) => 0.9 * shared![i]! + Math.sqrt(1 - 0.81) * x);
  const { correlation, varianceReduction } = pairedDifference(mix(a!), mix(b!));
  const r = 0.81;
  expect(Math.abs(correlation! - r)).toBeLessThan((4 * (1 - r * r)) / Math.sqrt(n));
  expect(varianceReduction! * (1 - correlation!)).toBeCloseTo(1, 2);
});
