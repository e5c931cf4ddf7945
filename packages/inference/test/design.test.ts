import { describe, expect, test } from "vitest";
import { factorial, InferenceError, latinHypercube, onto, SOBOL_DIMENSIONS, sobolSequence } from "../src/index.ts";

describe("a factorial design", () => {
  test("has every combination once, the first factor the slowest", () => {
    expect(factorial([2, 3])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(factorial([])).toEqual([[]]);
  });
  test("of a factor without levels is refused with its place", () => {
    expect(() => factorial([2, 0])).toThrow("factorial.levels[1]");
  });
});

describe("a Latin hypercube", () => {
  const points = latinHypercube({ points: 50, dimensions: 6, seed: "a" });
  test("has exactly one point in every fiftieth of each dimension", () => {
    for (let d = 0; d < 6; d++) {
      const cells = points.map((row) => Math.floor(row[d]! * 50)).sort((a, b) => a - b);
      expect(cells).toEqual(Array.from({ length: 50 }, (_, i) => i));
    }
  });
  test("is the same for the same seed, and another for another", () => {
    expect(latinHypercube({ points: 50, dimensions: 6, seed: "a" })).toEqual(points);
    expect(latinHypercube({ points: 50, dimensions: 6, seed: "b" })).not.toEqual(points);
  });
  test("of more tries has its closest points no nearer", () => {
    const closest = (rows: number[][]) =>
      Math.min(...rows.flatMap((a, i) => rows.slice(0, i).map((b) => Math.hypot(...a.map((x, d) => x - b[d]!)))));
    const of = (tries: number) => closest(latinHypercube({ points: 20, dimensions: 3, seed: "t", tries }));
    expect(of(50)).toBeGreaterThanOrEqual(of(1));
  });
});

describe("Sobol's sequence", () => {
  test("begins with the points that Joe and Kuo print for their numbers", () => {
    expect(sobolSequence({ points: 10, dimensions: 3 })).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  test.each([undefined, "seed"])(
    "has in every dimension one point in each 1024th, shifted by a seed or not (%s)",
    (seed) => {
      const points = sobolSequence({ points: 1024, dimensions: SOBOL_DIMENSIONS, ...(seed !== undefined && { seed }) });
      for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
        const cells = points.map((row) => Math.floor(row[d]! * 1024)).sort((a, b) => a - b);
        expect(cells).toEqual(Array.from({ length: 1024 }, (_, i) => i));
      }
    },
  );

  test("has as many points in each quarter of the plane of every two dimensions", () => {
    const points = sobolSequence({ points: 1024, dimensions: SOBOL_DIMENSIONS, seed: "s" });
    for (let a = 1; a < SOBOL_DIMENSIONS; a++) {
      for (let b = 0; b < a; b++) {
        const counts = [0, 0, 0, 0];
        for (const row of points) counts[2 * Number(row[a]! >= 0.5) + Number(row[b]! >= 0.5)]!++;
        expect(counts).toEqual([256, 256, 256, 256]);
      }
    }
  });

  test("shifted never comes to 0 or 1", () => {
    for (const row of sobolSequence({ points: 256, dimensions: 8, seed: "x" }))
      for (const x of row) expect(x > 0 && x < 1).toBe(true);
  });

  test("has no more dimensions than it has numbers for", () => {
    expect(() => sobolSequence({ points: 8, dimensions: SOBOL_DIMENSIONS + 1 })).toThrow(InferenceError);
  });
});

test("points become values: linear, by ratio, whole numbers as likely as each other, and choices", () => {
  const factors = [
    { key: "hours", low: 10, high: 20 },
    { key: "ratio", low: 1, high: 100, scale: "log" as const },
    { key: "posts", low: 1, high: 4, whole: true },
    { key: "mode", values: ["reading", "meeting"] },
  ];
  expect(onto([0.5, 0.5, 0.5, 0.49], factors)).toEqual({
    hours: 15,
    ratio: expect.closeTo(10, 12),
    posts: 3,
    mode: "reading",
  });
  expect(onto([0, 0, 0, 0], factors)).toEqual({ hours: 10, ratio: 1, posts: 1, mode: "reading" });
  expect(onto([1, 1, 0.9999, 0.5], factors)).toEqual({ hours: 20, ratio: 100, posts: 4, mode: "meeting" });
  expect(() => onto([0.5], [{ key: "a", low: 2, high: 1 }])).toThrow("onto.a");
  expect(() => onto([0.5], [{ key: "a", low: 0, high: 1, scale: "log" }])).toThrow("onto.a.low");
});
