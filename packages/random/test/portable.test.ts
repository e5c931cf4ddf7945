import { gammaln } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { exp } from "../src/portable/exp.ts";
import { gammaQuantile } from "../src/portable/gamma-quantile.ts";
import { incompleteGamma } from "../src/portable/incomplete-gamma.ts";
import { log } from "../src/portable/log.ts";
import { logGamma } from "../src/portable/log-gamma.ts";
import { log1p } from "../src/portable/log1p.ts";
import { normalProbability, normalQuantile } from "../src/portable/normal.ts";

const EPSILON = 2 ** -52;

describe("log and exp", () => {
  test("agree with the engine's within two units in the last place over their whole range", () => {
    for (let i = -1074; i < 1024; i++) {
      for (const m of [1, 1.1, 1.41, 1.42, 1.75, 1.999]) {
        const x = m * 2 ** i;
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2 * EPSILON * Math.abs(Math.log(x)));
      }
    }
    for (let x = -708; x < 709.5; x += 0.37) {
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(2 * EPSILON * Math.exp(x));
    }
  });

  test("keep their promises at the edges", () => {
    expect([log(1), log(0), log(-1), log(Number.POSITIVE_INFINITY)]).toEqual([0, -Infinity, Number.NaN, Infinity]);
    expect([exp(0), exp(-Infinity), exp(710), exp(Number.NaN)]).toEqual([1, 0, Infinity, Number.NaN]);
    expect(exp(-745)).toBe(Number.MIN_VALUE);
    expect(log(Number.MIN_VALUE)).toBeCloseTo(-1074 * Math.LN2, 12);
  });

  test("log1p keeps a small argument", () => {
    for (const x of [1e-18, 1e-10, -1e-5, 0.5, 9]) expect(log1p(x) / Math.log1p(x)).toBeCloseTo(1, 14);
  });
});

describe("logGamma", () => {
  test("is the logarithm of the factorial at whole numbers and of √π at a half", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(1.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 14);
  });

  test("agrees with simple-statistics, which uses another method (Lanczos)", () => {
    for (const x of [1e-4, 0.3, 1, 2, 7.7, 9.999, 10, 170, 1e5]) {
      expect(Math.abs(logGamma(x) - gammaln(x))).toBeLessThan(1e-13 * Math.max(1, Math.abs(gammaln(x))));
    }
  });
});

describe("incompleteGamma", () => {
  test("of shape 1/2 is the error function: erf(1) = 0.8427007929 (Abramowitz and Stegun 1964, table 7.1)", () => {
    expect(incompleteGamma(0.5, 1).below).toBeCloseTo(0.8427007929, 10);
  });

  test("of a whole shape is a Poisson tail, summed here term by term", () => {
    for (const [shape, x] of [
      [1, 0.3],
      [3, 2.5],
      [8, 20],
      [20, 8],
    ] as const) {
      let term = Math.exp(-x);
      let fewer = 0;
      for (let k = 0; k < shape; k++) {
        fewer += term;
        term *= x / (k + 1);
      }
      expect(incompleteGamma(shape, x).above / fewer).toBeCloseTo(1, 12);
    }
  });
});

describe("normalQuantile", () => {
  test("gives the three values by which Wichura (1988) checks PPND16", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.0902323061678136, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 14);
  });

  test("is undone by normalProbability", () => {
    for (const p of [1e-12, 0.001, 0.07, 0.3, 0.5, 0.93, 0.999])
      expect(normalProbability(normalQuantile(p)) / p).toBeCloseTo(1, 12);
  });
});

test("gammaQuantile is undone by incompleteGamma over all shapes and probabilities in use", () => {
  for (let e = -4; e <= 5; e += 0.25) {
    const shape = 10 ** e;
    for (const p of [1e-9, 1e-4, 0.02, 0.3, 0.5, 0.5000001, 0.9, 0.999, 1 - 1e-9]) {
      const x = gammaQuantile(shape, p);
      if (x < 1e-290) continue; // next to the smallest double, x itself has no precision left
      const { below, above } = incompleteGamma(shape, x);
      expect(p <= 0.5 ? below / p : above / (1 - p)).toBeCloseTo(1, 8);
    }
  }
});
