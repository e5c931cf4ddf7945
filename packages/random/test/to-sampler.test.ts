import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Distribution,
  DistributionError,
  distributionSchema,
  meanOf,
  toSampler,
  varianceOf,
} from "../src/index.ts";
import { evaluate, moments } from "./evaluate.ts";

const inverted: Distribution[] = [
  { kind: "constant", value: 4 },
  { kind: "uniform", low: 2, high: 5 },
  { kind: "exponential", mean: 1.7 },
  { kind: "lognormal", mean: 3, sd: 2 },
  { kind: "lognormal", median: 2, p90: 7 },
  { kind: "lognormal", logMean: 0.4, logSd: 0.6 },
  { kind: "weibull", mean: 3, sd: 2 },
  { kind: "weibull", mean: 3, sd: 4.5 },
  { kind: "weibull", median: 2, p90: 7 },
  { kind: "weibull", shape: 1.8, scale: 4 },
  { kind: "triangular", low: 1, mode: 2, high: 6 },
  { kind: "triangular", low: 1, mode: 1, high: 6 },
  { kind: "triangular", low: 1, mode: 6, high: 6 },
  { kind: "normal", mean: 3, sd: 2 },
  { kind: "normal", mean: 0, sd: 2 },
  { kind: "empirical", values: [3, 1, 1, 8] },
  { kind: "empirical", values: [3, 1, 8], weights: [0.25, 0, 2] },
  { kind: "quantiles", at: [0, 0.34, 0.62, 1], values: [0, 7, 14, 72] },
];

const viaGamma: Distribution[] = [
  { kind: "gamma", mean: 3, sd: 2 },
  { kind: "gamma", shape: 0.7, scale: 2 },
  { kind: "gamma", median: 2, p90: 7 },
  { kind: "erlang", phases: 4, mean: 6 },
];

describe("a sampler has the moments of its distribution", () => {
  test.each(inverted)("%j, integrated over u", (distribution) => {
    const { mean, variance } = moments(toSampler(distribution));
    // The jumps of `empirical` fall between two of 40,000 points; everything else is smooth.
    const tolerance = distribution.kind === "empirical" ? 1e-3 : 1e-6;
    expect(Math.abs(mean - meanOf(distribution))).toBeLessThan(tolerance * meanOf(distribution));
    expect(Math.abs(variance - varianceOf(distribution))).toBeLessThan(tolerance * (1 + varianceOf(distribution)));
  });

  test.each(viaGamma)("%j, by mean = shape · scale and variance = shape · scale²", (distribution) => {
    const sampler = toSampler(distribution);
    if (sampler.kind !== "gamma") throw new Error(`expected gamma, received ${sampler.kind}`);
    expect(sampler.a * sampler.b).toBeCloseTo(meanOf(distribution), 12);
    expect(sampler.a * sampler.b * sampler.b).toBeCloseTo(varianceOf(distribution), 12);
  });
});

test("a factor multiplies every value: hours become days", () => {
  for (const distribution of inverted) {
    const hours = toSampler(distribution);
    const days = toSampler(distribution, 1 / 24);
    for (const u of [0.001, 0.2, 0.5, 0.77, 0.999]) {
      expect(evaluate(days, u)).toBeCloseTo(evaluate(hours, u) / 24, 12);
    }
  }
  expect(toSampler({ kind: "gamma", shape: 2, scale: 12 }, 1 / 24)).toEqual({ kind: "gamma", a: 2, b: 0.5 });
  expect(toSampler({ kind: "erlang", phases: 3, mean: 36 }, 1 / 24)).toEqual({ kind: "gamma", a: 3, b: 0.5 });
});

test("a median and a 90 % quantile come back from the sampler", () => {
  for (const kind of ["lognormal", "weibull"] as const) {
    const sampler = toSampler({ kind, median: 2, p90: 7 } as Distribution);
    // A Weibull sample falls as u grows (it uses -log u), so its 90 % quantile stands at u = 0.1.
    expect(evaluate(sampler, 0.5)).toBeCloseTo(2, 12);
    expect(evaluate(sampler, kind === "weibull" ? 0.1 : 0.9)).toBeCloseTo(7, 12);
  }
});

test("an empirical sample never falls as u grows, and skips values of weight 0", () => {
  const sampler = toSampler({ kind: "empirical", values: [9, 2, 5, 7], weights: [1, 1, 0, 2] });
  expect(sampler).toEqual({ kind: "discrete", values: [2, 7, 9], cumulative: [0.25, 0.75, 1] });
});

test("a Weibull whose sd equals its mean is exponential, and one with the Rayleigh's cv has shape 2", () => {
  const exponential = toSampler({ kind: "weibull", mean: 3, sd: 3 });
  const rayleigh = toSampler({ kind: "weibull", mean: Math.sqrt(Math.PI) / 2, sd: Math.sqrt(1 - Math.PI / 4) });
  if (exponential.kind !== "weibull" || rayleigh.kind !== "weibull") throw new Error("expected weibull");
  expect(exponential.a).toBeCloseTo(3, 12);
  expect(exponential.b).toBeCloseTo(1, 12);
  // Rayleigh with scale 1: mean √π / 2, variance 1 - π/4 (Johnson, Kotz and Balakrishnan 1994, chapter 18).
  expect(rayleigh.a).toBeCloseTo(1, 12);
  expect(rayleigh.b).toBeCloseTo(2, 12);
});

test("shapes outside the searched domain are an error that says what can be reached", () => {
  const tooNarrow = () => toSampler({ kind: "weibull", mean: 1, sd: 0.01 });
  expect(tooNarrow).toThrow(DistributionError);
  expect(tooNarrow).toThrow(
    "weibull {mean, sd}: received mean 1, sd 0.01, so sd / mean = 0.0100000, expected sd / mean from 0.0127",
  );
  expect(() => toSampler({ kind: "gamma", median: 1, p90: 1e6 })).toThrow(/p90 \/ median from 1\.04\d+ to 136\d+/);
});

test("the domain promised in the comment of toSampler can be solved to its edges", () => {
  for (const cv of [0.0128, 429]) expect(toSampler({ kind: "weibull", mean: 1, sd: cv }).kind).toBe("weibull");
  for (const p90 of [1.042, 136_000]) expect(toSampler({ kind: "gamma", median: 1, p90 }).kind).toBe("gamma");
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a factor of %d is an error", (factor) => {
  expect(() => toSampler({ kind: "constant", value: 1 }, factor)).toThrow(
    `toSampler.factor: received ${factor}, expected a finite number above 0.`,
  );
});

test("parameters that overflow together are an error, not an infinite sampler", () => {
  expect(() => toSampler({ kind: "gamma", mean: 1, sd: 1e-200 })).toThrow(
    'toSampler gamma: received {"kind":"gamma","mean":1,"sd":1e-200}, expected parameters that give a sampler of finite numbers.',
  );
  expect(() => toSampler({ kind: "constant", value: 1e300 }, 1e10)).toThrow(
    "expected parameters that give a sampler of finite numbers",
  );
});

describe("samplers are the same bits in every engine", () => {
  afterEach(() => vi.restoreAllMocks());

  test("no function is used whose last bits ECMAScript leaves to the engine", () => {
    const loose = [
      "log",
      "log1p",
      "log2",
      "log10",
      "exp",
      "expm1",
      "pow",
      "cbrt",
      "sin",
      "cos",
      "tan",
      "tanh",
    ] as const;
    const before = [...inverted, ...viaGamma].map((distribution) => toSampler(distribution, 1 / 24));
    for (const name of loose) {
      vi.spyOn(Math, name).mockImplementation(() => {
        throw new Error(`Math.${name} was called`);
      });
    }
    expect([...inverted, ...viaGamma].map((distribution) => toSampler(distribution, 1 / 24))).toEqual(before);
  });

  test("solved parameters are those recorded when the package was made", () => {
    expect(toSampler({ kind: "lognormal", mean: 3, sd: 2 }, 1 / 24)).toEqual(RECORDED.lognormal);
    expect(toSampler({ kind: "weibull", mean: 3, sd: 2 })).toEqual(RECORDED.weibull);
    expect(toSampler({ kind: "gamma", median: 2, p90: 7 })).toEqual(RECORDED.gamma);
    expect(toSampler({ kind: "normal", mean: 3, sd: 2 })).toEqual(RECORDED.normal);
  });
});

test("what toSampler is tried on here is what the schema accepts", () => {
  for (const distribution of [...inverted, ...viaGamma])
    expect(distributionSchema.parse(distribution)).toEqual(distribution);
});

const RECORDED = {
  lognormal: { kind: "lognormal", a: -2.263303931742495, b: 0.6064031498312961 },
  weibull: { kind: "weibull", a: 3.330892400159385, b: 1.530094248428718 },
  gamma: { kind: "gamma", a: 0.9240251103371637, b: 3.2267181410676318 },
  normal: { kind: "normal", a: 3, b: 2, c: 0.06680720126885747 },
};
