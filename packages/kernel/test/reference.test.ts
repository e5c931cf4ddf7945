import { expect, test } from "vitest";
import { mix, patientWho } from "./reference/draws.ts";
import { nextUp } from "./reference/next-up.ts";
import { coefficients, normalQuantile } from "./reference/normal-quantile.ts";
import { createProfile } from "./reference/profile.ts";

/** The digits before the power of ten, as the paper prints its coefficients. */
const mantissa = (x: number) => (x === 1 ? 0 : x / 10 ** Math.floor(Math.log10(x)));
const hashSum = (...lists: number[][]) => lists.flat().reduce((sum, x) => sum + mantissa(x), 0);

test("the coefficients of AS 241 add up to the hash sums the paper prints beside them", () => {
  const { A, B, C, D, E, F } = coefficients;
  expect(hashSum(A, B)).toBeCloseTo(55.8831928806149, 11);
  expect(hashSum(C, D)).toBeCloseTo(49.3320650330161, 11);
  expect(hashSum(E, F)).toBeCloseTo(47.5258331754929, 11);
});

test("the normal quantile takes the values Wichura (1988) gives as a check of PPND16", () => {
  expect(normalQuantile(0.25, Math)).toBeCloseTo(-0.6744897501960817, 14);
  expect(normalQuantile(0.001, Math)).toBeCloseTo(-3.090232306167814, 14);
  expect(normalQuantile(1e-20, Math)).toBeCloseTo(-9.26234008979841, 13);
  expect(normalQuantile(0.75, Math)).toBe(-normalQuantile(0.25, Math));
});

test("mix is the finisher of SplitMix64: with its golden-ratio steps it gives that generator's known numbers", () => {
  // Vigna's splitmix64.c from seed 1234567, as listed at Rosetta Code, "Pseudo-random numbers/Splitmix64".
  const golden = 0x9e3779b97f4a7c15n;
  const first = [1n, 2n, 3n, 4n, 5n].map((n) => mix(1234567n + n * golden));
  expect(first).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test("patients of different sources never share a number", () => {
  expect(patientWho(0, 2 ** 31)).toBeLessThan(patientWho(1, 0));
});

test("the next double above a number is the smallest larger one", () => {
  expect(nextUp(1)).toBe(1 + Number.EPSILON);
  expect(nextUp(0)).toBe(Number.MIN_VALUE);
  expect(nextUp(2 ** 53)).toBe(2 ** 53 + 2);
});

test("a profile adds up, turns round, and recurs", () => {
  // Open on the first and third of four days; the last two days recur.
  const profile = createProfile({ at: [0, 1, 2, 3, 4], rate: [1, 0, 1, 0], repeatDays: 2 });
  expect([-1, 0, 0.5, 1.5, 2.5, 4, 4.5, 5.5, 104.5].map(profile.upTo)).toEqual([0, 0, 0.5, 1, 1.5, 2, 2.5, 3, 52.5]);
  expect([-1, 0, 1, 2, 3, 4, 5, 104.5].map(profile.rateAt)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  expect([0.5, 1, 1.5, 3, 4.5, 5, 103.25].map(profile.nextOpen)).toEqual([0.5, 2, 2, 4, 4.5, 6, 104]);
  expect(profile.advance(0.5, 1)).toBe(2.5);
  expect(profile.advance(1.5, 0)).toBe(1.5);
  expect(profile.advance(2.5, 10)).toBe(22.5);
  expect(profile.advance(0, Infinity)).toBe(Infinity);
});

test("a profile that closes for good never opens again", () => {
  const profile = createProfile({ at: [1, 3, 4], rate: [2, 0], repeatDays: 1 });
  expect(profile.nextOpen(0)).toBe(1);
  expect(profile.nextOpen(3)).toBe(Infinity);
  expect(profile.advance(2, 2)).toBe(3);
  expect(profile.advance(2, 2.5)).toBe(Infinity);
});

test("an opening that is found is an opening, in every week of a thousand", () => {
  const profile = createProfile({ at: [0, 8 / 24, 16 / 24, 7], rate: [0, 1, 0], repeatDays: 7 });
  for (let week = 0; week < 1000; week++) {
    const opening = profile.nextOpen(7 * week);
    expect(profile.rateAt(opening)).toBe(1);
    expect(Math.abs(opening - (7 * week + 8 / 24))).toBeLessThan(1e-9);
  }
});
