import seedrandom from "seedrandom";
import { describe, expect, test } from "vitest";
import { mser5 } from "../src/index.ts";

const batches = (...means: number[]) => means.flatMap((mean) => [mean - 2, mean - 1, mean, mean + 1, mean + 2]);

describe("MSER-5", () => {
  test("of batches 10, 2, 1, 3, 2, 1, 3, 2 leaves out the first, worked by hand", () => {
    const found = mser5(batches(10, 2, 1, 3, 2, 1, 3, 2));
    // without the first: mean 2, squares 0 1 1 0 1 1 0 = 4, over 7² ; with it: mean 3, squares 49 1 4 0 1 4 0 1 = 60 over 8²
    expect(found).toMatchObject({ truncate: 5, batches: 8, truncatedBatches: 1, reliable: true });
    expect(found.statistic).toBeCloseTo(4 / 49, 12);
  });

  test("leaves nothing out of what is the same all the time", () => {
    expect(mser5(Array.from({ length: 40 }, () => 7))).toMatchObject({ truncate: 0, statistic: 0, reliable: true });
  });

  test("finds the end of a start-up that is known: 100 observations that fall from 50 to 0, then noise", () => {
    const random = seedrandom("mser");
    const series = Array.from({ length: 1000 }, (_, t) => Math.max(0, 50 - t / 2) + 2 * (random() - 0.5));
    const { truncate, reliable } = mser5(series);
    expect(reliable).toBe(true);
    expect(truncate).toBeGreaterThanOrEqual(85);
    expect(truncate).toBeLessThanOrEqual(115);
  });

  // the series, and what it finds in them, of the tests of kim-convergence (OpenKIM), another implementation of the rule
  test("finds what another implementation finds: ten observations of start-up, from below and from above", () => {
    const random = seedrandom("kim-convergence");
    const level = () => Array.from({ length: 1000 }, () => 10 + random() - 0.5);
    const startUps = [Array.from({ length: 10 }, (_, t) => t), Array.from({ length: 10 }, (_, t) => 20 - t)];
    for (const startUp of startUps) {
      const { truncate, reliable } = mser5([...startUp, ...level()]);
      expect(truncate).toBeGreaterThanOrEqual(10);
      expect(reliable).toBe(true);
    }
  });

  test("truncates as little as another implementation does of a rise without an end", () => {
    expect(mser5(Array.from({ length: 100 }, (_, t) => t)).reliable).toBe(false);
  });

  test("says that a series is too short where it never stops to fall", () => {
    expect(mser5(Array.from({ length: 100 }, (_, t) => 1000 - 10 * t)).reliable).toBe(false);
  });

  test("does not read what is no number, or too little", () => {
    expect(() => mser5([1, 2, 3])).toThrow("mser5.series");
    expect(() => mser5(Array.from({ length: 30 }, (_, t) => (t === 7 ? Number.NaN : t)))).toThrow("mser5.series[7]");
  });
});
