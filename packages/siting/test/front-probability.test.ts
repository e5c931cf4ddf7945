import { expect, test } from "vitest";
import { frontProbability, onFront } from "../src/index.ts";

test("a front holds what nothing else is at least as good as in all and better in one", () => {
  const costs = [
    [1, 5],
    [2, 2],
    [5, 1],
    [3, 3],
    [2, 2],
  ];
  expect(onFront(costs)).toEqual([true, true, true, false, true]);
});

const noise = (mean: number, phase: number) => Array.from({ length: 40 }, (_, r) => mean + Math.sin(7 * r + phase));
const fixed = (value: number) => new Array(40).fill(value);

test("an alternative that is dominated in every replication is on the front with probability 0, and its better with 1", () => {
  const wait = noise(10, 0);
  const series = [
    [fixed(30), wait],
    [fixed(30), wait.map((value) => value + 0.01)],
    [fixed(20), noise(15, 1)],
  ];
  expect(frontProbability(series, { samples: 500, seed: "1" })).toEqual([1, 0, 1]);
});

test("two that differ by chance alone share the front about evenly", () => {
  // differences of the pairs are symmetric round 0
  const a = Array.from({ length: 40 }, (_, r) => (r % 2 === 0 ? 1 : 0));
  const b = Array.from({ length: 40 }, (_, r) => (r % 2 === 0 ? 0 : 1));
  const [first, second] = frontProbability([[a], [b]], { samples: 4000, seed: "1" });
  // P(mean a <= mean b) of a sum of 40 signs is (1 + P(tie)) / 2 = 0.563; four standard errors of 4000 samples are 0.031
  expect(first).toBeGreaterThan(0.53);
  expect(first).toBeLessThan(0.6);
  expect(second).toBeGreaterThan(0.53);
  expect(second).toBeLessThan(0.6);
});

test("what is defined in no replication drawn is as bad as can be", () => {
  expect(frontProbability([[fixed(Number.NaN)], [fixed(1)]], { samples: 50, seed: "1" })).toEqual([0, 1]);
});

test("the same seed gives the same probabilities", () => {
  const series = [[noise(1, 0)], [noise(1.05, 2)]];
  const options = { samples: 300, seed: "a" };
  expect(frontProbability(series, options)).toEqual(frontProbability(series, options));
});
