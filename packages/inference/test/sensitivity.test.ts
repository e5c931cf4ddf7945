import seedrandom from "seedrandom";
import { describe, expect, test } from "vitest";
import { morrisDesign, morrisEffects, sobolDesign, sobolIndices, twoDoubts } from "../src/index.ts";

describe("elementary effects", () => {
  const design = morrisDesign({ trajectories: 10, dimensions: 4, seed: "m" });

  test("go over trajectories in which one dimension moves at a time, each once, inside the cube", () => {
    expect(design.points).toHaveLength(10 * 5);
    for (const moves of design.moves) expect(moves.map(({ dimension }) => dimension).sort()).toEqual([0, 1, 2, 3]);
    for (const point of design.points) for (const x of point) expect(x >= -1e-12 && x <= 1 + 1e-12).toBe(true);
    design.points.forEach((point, k) => {
      if (k % 5 === 0) return;
      expect(point.filter((x, d) => x !== design.points[k - 1]![d])).toHaveLength(1);
    });
  });

  test("of a linear function are its coefficients, everywhere the same", () => {
    const effects = morrisEffects(
      design,
      design.points.map(([a, b, c, d]) => 3 * a! - 2 * b! + 0.5 * c! + 0 * d!),
    );
    expect(effects.map(({ mu }) => Number(mu.toFixed(10)))).toEqual([3, -2, 0.5, 0]);
    expect(effects.map(({ muStar }) => Number(muStar.toFixed(10)))).toEqual([3, 2, 0.5, 0]);
    for (const { sigma } of effects) expect(sigma).toBeCloseTo(0, 10);
  });

  test("of a product vary, and a missing value is left out", () => {
    const values = design.points.map(([a, b]) => a! * b!);
    expect(morrisEffects(design, values)[0]!.sigma).toBeGreaterThan(0.1);
    values[0] = Number.NaN;
    expect(
      morrisEffects(design, values)
        .map(({ trajectories }) => trajectories)
        .sort(),
    ).toEqual([10, 10, 10, 9].sort());
  });

  test("need a value for each point, and an even number of levels", () => {
    expect(() => morrisEffects(design, [1])).toThrow("morrisEffects.values");
    expect(() => morrisDesign({ trajectories: 2, dimensions: 1, seed: "", levels: 3 })).toThrow("levels");
  });
});

describe("Sobol's indices", () => {
  test("of Ishigami's function (1990) are those known in closed form, within 0.02 and inside the intervals", () => {
    const [a, b] = [7, 0.1];
    const design = sobolDesign({ base: 4096, dimensions: 3, seed: "i" });
    const values = design.points.map((point) => {
      const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1));
      return Math.sin(x!) + a * Math.sin(y!) ** 2 + b * z! ** 4 * Math.sin(x!);
    });
    const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
    const v2 = a ** 2 / 8;
    const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
    const all = v1 + v2 + v13;
    const first = [v1 / all, v2 / all, 0];
    const total = [(v1 + v13) / all, v2 / all, v13 / all];
    expect(first.map((s) => Number(s.toFixed(4)))).toEqual([0.3139, 0.4424, 0]);
    const found = sobolIndices(design, values, { seed: "b" });
    found.forEach((index, i) => {
      expect(Math.abs(index.first - first[i]!)).toBeLessThan(0.02);
      expect(Math.abs(index.total - total[i]!)).toBeLessThan(0.02);
      expect(index.firstLow).toBeLessThan(first[i]! + 0.01);
      expect(index.firstHigh).toBeGreaterThan(first[i]! - 0.01);
      expect(index.totalHigh).toBeGreaterThanOrEqual(index.totalLow);
    });
  });

  test("of Sobol's g function with 0, 1, 4.5 and 9 are its products", () => {
    const as = [0, 1, 4.5, 9];
    const design = sobolDesign({ base: 4096, dimensions: 4, seed: "g" });
    const values = design.points.map((point) =>
      point.reduce((f, x, i) => (f * (Math.abs(4 * x - 2) + as[i]!)) / (1 + as[i]!), 1),
    );
    const parts = as.map((a) => 1 / (3 * (1 + a) ** 2));
    const all = parts.reduce((f, v) => f * (1 + v), 1) - 1;
    sobolIndices(design, values, { seed: "g" }).forEach(({ first, total }, i) => {
      expect(Math.abs(first - parts[i]! / all)).toBeLessThan(0.02);
      const others = parts.reduce((f, v, j) => (j === i ? f : f * (1 + v)), 1);
      expect(Math.abs(total - (parts[i]! * others) / all)).toBeLessThan(0.03);
    });
  });

  test("are not known of what does not vary", () => {
    const design = sobolDesign({ base: 8, dimensions: 2, seed: "c" });
    for (const { first, total } of sobolIndices(
      design,
      design.points.map(() => 5),
      { seed: "c" },
    ))
      expect([first, total]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("the two doubts", () => {
  test("of 1 and 3, 5 and 7, which share their chance, are 2 of noise and 8 of inputs, worked by hand", () => {
    // vectors' means 2 and 6, replications' 3 and 5, nothing left: 16 / 2 of inputs; noise is the replications' 4 / 2
    expect(
      twoDoubts([
        [1, 3],
        [5, 7],
      ]),
    ).toEqual({
      mean: 4,
      noise: 2,
      inputs: 8,
      clipped: false,
      inputShare: expect.closeTo(8 / 10, 12),
      vectors: 2,
      replications: 4,
    });
  });

  test("of vectors that differ less than their own noise lets expect are noise alone, and it is said", () => {
    expect(
      twoDoubts([
        [1, 7],
        [7, 1],
      ]),
    ).toMatchObject({ inputs: 0, clipped: true, inputShare: 0 });
  });

  test("come out as they were put in where vectors share most of their chance, within 4 standard errors", () => {
    const random = seedrandom("known");
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    // inputs 1, noise 9 of which 8.75 is shared: two replications are enough to see the inputs
    const estimates = Array.from({ length: 400 }, () => {
      const luck = [0, 1].map(() => Math.sqrt(8.75) * normal());
      return twoDoubts(
        Array.from({ length: 30 }, () => {
          const input = normal();
          return luck.map((shared) => 10 + input + shared + 0.5 * normal());
        }),
      );
    });
    for (const [of, truth] of [
      ["inputs", 1],
      ["noise", 9],
    ] as const) {
      const found = estimates.map((one) => one[of]);
      const mean = found.reduce((a, b) => a + b) / found.length;
      const error = Math.sqrt(found.reduce((s, x) => s + (x - mean) ** 2, 0) / 399 / 400);
      expect([of, Math.abs(mean - truth) < 4 * error]).toEqual([of, true]);
    }
  });

  test("leave out a vector that is nowhere known, and a replication that is not known in all", () => {
    const known = twoDoubts([
      [1, 3],
      [5, 7],
    ]);
    expect(
      twoDoubts([
        [1, Number.NaN, 3],
        [Number.NaN, Number.NaN, Number.NaN],
        [5, 6, 7],
      ]),
    ).toEqual(known);
  });

  test("cannot be told apart with one vector, with one replication each, or with replications of some only", () => {
    expect(() => twoDoubts([[1, 2]])).toThrow("vectors");
    expect(() => twoDoubts([[1], [2]])).toThrow("replication");
    expect(() => twoDoubts([[1, 2], [2]])).toThrow("lengths");
  });
});
