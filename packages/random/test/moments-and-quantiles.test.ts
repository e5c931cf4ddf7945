import { describe, expect, test } from "vitest";
import { type Distribution, meanOf, quantileOf, varianceOf } from "../src/index.ts";
import rows from "./fixtures/quantiles.json" with { type: "json" };

/** Relative difference below 1e-11, or absolute where the value is 0. */
function expectNear(actual: number, expected: number, tolerance = 1e-11): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * (expected === 0 ? 1 : Math.abs(expected)));
}

describe("mean, variance and quantiles agree with SciPy (fixtures/quantiles.py)", () => {
  test.each(rows.map((row) => ({ ...row, distribution: row.distribution as Distribution })))("$distribution", (row) => {
    expectNear(meanOf(row.distribution), row.mean);
    expectNear(varianceOf(row.distribution), row.variance, 1e-9);
    for (const [p, x] of row.quantiles) expectNear(quantileOf(row.distribution, p!), x!, 1e-9);
  });
});

test("gamma quantiles are the chi-squared table's (NIST/SEMATECH handbook, section 1.3.6.7.4)", () => {
  // A chi-squared variable with n degrees of freedom is gamma with shape n/2 and scale 2.
  const chiSquared = (n: number, p: number) => quantileOf({ kind: "gamma", shape: n / 2, scale: 2 }, p);
  expect(chiSquared(1, 0.95)).toBeCloseTo(3.841, 3);
  expect(chiSquared(10, 0.95)).toBeCloseTo(18.307, 3);
  expect(chiSquared(10, 0.01)).toBeCloseTo(2.558, 3);
  expect(chiSquared(100, 0.999)).toBeCloseTo(149.449, 3);
});

test("median and p90 are returned by every kind that can be given by them", () => {
  for (const kind of ["lognormal", "gamma", "weibull"] as const) {
    for (const p90 of [2.2, 3, 7, 60]) {
      const distribution = { kind, median: 2, p90 } as Distribution;
      expectNear(quantileOf(distribution, 0.5), 2);
      expectNear(quantileOf(distribution, 0.9), p90);
    }
  }
});

test("mean and sd are returned by every kind that can be given by them", () => {
  for (const kind of ["lognormal", "gamma", "weibull"] as const) {
    const distribution = { kind, mean: 3, sd: 2 } as Distribution;
    expect(meanOf(distribution)).toBe(3);
    expect(varianceOf(distribution)).toBe(4);
    // Not only the parameters read back: the solved quantiles, integrated over p, have this mean.
    let sum = 0;
    for (let i = 0; i < 2000; i++) {
      const w = (i + 0.5) / 2000;
      sum += (30 * w * w * (1 - w) * (1 - w) * quantileOf(distribution, w * w * w * (10 - 15 * w + 6 * w * w))) / 2000;
    }
    expectNear(sum, 3, 1e-6);
  }
});

test("a gamma of shape 1, an Erlang of one phase and a Weibull of shape 1 are exponential", () => {
  for (const p of [0.01, 0.5, 0.99]) {
    const expected = quantileOf({ kind: "exponential", mean: 3 }, p);
    expectNear(quantileOf({ kind: "gamma", shape: 1, scale: 3 }, p), expected);
    expectNear(quantileOf({ kind: "erlang", phases: 1, mean: 3 }, p), expected);
    expectNear(quantileOf({ kind: "weibull", shape: 1, scale: 3 }, p), expected);
  }
});

test("a normal cut at its mean is half-normal: mean σ √(2/π), variance σ² (1 - 2/π)", () => {
  const half: Distribution = { kind: "normal", mean: 0, sd: 5 };
  expectNear(meanOf(half), 5 * Math.sqrt(2 / Math.PI));
  expectNear(varianceOf(half), 25 * (1 - 2 / Math.PI));
});

test("an Erlang's variance is its mean squared over the number of phases", () => {
  expectNear(varianceOf({ kind: "erlang", phases: 4, mean: 6 }), 9);
});

test("an empirical distribution has the moments of its weighted values", () => {
  const dice: Distribution = { kind: "empirical", values: [6, 5, 4, 3, 2, 1] };
  expectNear(meanOf(dice), 3.5);
  expectNear(varianceOf(dice), 35 / 12);
  const coin: Distribution = { kind: "empirical", values: [0, 10], weights: [3, 1] };
  expectNear(meanOf(coin), 2.5);
  expectNear(varianceOf(coin), 18.75);
  // The smallest value whose share of the distribution is at least p.
  expect([0, 0.75, 0.7501, 1].map((p) => quantileOf(coin, p))).toEqual([0, 0, 10, 10]);
});

test("joined quantiles interpolate the 2022 report's figure 7: 34 % within 7 days, 62 % within 14, longest 72", () => {
  const processing: Distribution = { kind: "quantiles", at: [0, 0.34, 0.62, 1], values: [0, 7, 14, 72] };
  expect(quantileOf(processing, 0.34)).toBe(7);
  expectNear(quantileOf(processing, 0.48), 10.5);
  expect(quantileOf(processing, 1)).toBe(72);
  // Three uniform pieces: 0.34 · 3.5 + 0.28 · 10.5 + 0.38 · 43.
  expectNear(meanOf(processing), 20.47);
});

test("two joined quantiles are uniform", () => {
  const line: Distribution = { kind: "quantiles", at: [0, 1], values: [2, 5] };
  expectNear(varianceOf(line), varianceOf({ kind: "uniform", low: 2, high: 5 }));
});

test("the ends of the support stand at p = 0 and p = 1", () => {
  expect(quantileOf({ kind: "exponential", mean: 1 }, 0)).toBe(0);
  expect(quantileOf({ kind: "exponential", mean: 1 }, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(quantileOf({ kind: "weibull", shape: 2, scale: 1 }, 0)).toBe(0);
  expect(quantileOf({ kind: "gamma", shape: 2, scale: 1 }, 0)).toBe(0);
  expect(quantileOf({ kind: "lognormal", mean: 2, sd: 1 }, 0)).toBe(0);
  expect(quantileOf({ kind: "normal", mean: 2, sd: 1 }, 0)).toBe(0);
  expect(quantileOf({ kind: "triangular", low: 1, mode: 2, high: 6 }, 1)).toBe(6);
});

test.each([-0.1, 1.1, Number.NaN])("a probability of %d is an error", (p) => {
  expect(() => quantileOf({ kind: "constant", value: 1 }, p)).toThrow(
    `quantileOf.p: received ${p}, expected a probability from 0 to 1.`,
  );
});
