import seedrandom from "seedrandom";
import { describe, expect, test } from "vitest";
import { KimNelson, rankPairs } from "../src/index.ts";

/** Normal values that share some of their chance, as common random numbers do. */
function correlated(seed: string, means: readonly number[], shared: number) {
  const random = seedrandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return () => {
    const together = Math.sqrt(shared) * normal();
    return means.map((mean) => mean + together + Math.sqrt(1 - shared) * normal());
  };
}

const REPETITIONS = 200;

describe("Kim and Nelson's choice of the best", () => {
  test.each([
    ["largest", [0.3, 0, 0, 0, 0], 0],
    ["largest", [0.3, 0, 0, 0, 0], 0.7],
    ["smallest", [0, 0.3, 0.3, 0.3, 0.3], 0.7],
  ] as const)(
    "of five, the %s of %j with %d of the chance shared, is right at least as often as promised",
    (best, means, shared) => {
      let right = 0;
      for (let i = 0; i < REPETITIONS; i++) {
        const draw = correlated(`kn ${i}`, means, shared);
        const choice = new KimNelson({ systems: 5, delta: 0.3, alpha: 0.05, first: 20, best });
        while (!choice.settled) choice.observe(draw());
        if (choice.survivors[0] === 0) right++;
      }
      // 95 % less three standard errors of 200 repetitions
      expect(right / REPETITIONS).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / REPETITIONS));
    },
  );

  test("with shared chance takes fewer replications", () => {
    const stages = (shared: number) => {
      const draw = correlated("fewer", [0.3, 0, 0], shared);
      const choice = new KimNelson({ systems: 3, delta: 0.3, alpha: 0.05, best: "largest" });
      while (!choice.settled) choice.observe(draw());
      return choice.stage;
    };
    expect(stages(0.9)).toBeLessThan(stages(0));
  });

  test("of systems that are the same to the last digit keeps the first", () => {
    const choice = new KimNelson({ systems: 3, delta: 1, alpha: 0.05, first: 5, best: "smallest" });
    for (let r = 0; r < 5; r++) choice.observe([r, r, r]);
    expect([choice.settled, choice.survivors]).toEqual([true, [0]]);
  });

  test("refuses a value that is no number, and a zone of nothing", () => {
    expect(() => new KimNelson({ systems: 2, delta: 0, alpha: 0.05, best: "largest" })).toThrow("delta");
    const choice = new KimNelson({ systems: 2, delta: 1, alpha: 0.05, best: "largest" });
    expect(() => choice.observe([1, Number.NaN])).toThrow("observe[1]");
  });
});

describe("a ranking of all", () => {
  const draw = correlated("rank", [10, 12, 12, 15, 20], 0.9);
  const rows = Array.from({ length: 100 }, draw);
  const series = [0, 1, 2, 3, 4].map((s) => rows.map((row) => row[s]!));
  // the third is the second itself
  series[2] = [...series[1]!];

  test("tells those apart that differ, and says of an equal pair that it is not distinguishable", () => {
    const { order, groups, pairs, settled } = rankPairs(series, { best: "smallest", looks: 5 });
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(groups).toEqual([[0], [1, 2], [3], [4]]);
    expect(pairs.filter(({ verdict }) => verdict === "not distinguishable")).toMatchObject([
      { first: 1, second: 2, difference: 0 },
    ]);
    expect(pairs.filter(({ verdict }) => verdict === "first better")).toHaveLength(9);
    expect(settled).toBe(false);
  });

  test("is settled where equal is near enough", () => {
    const { pairs, settled } = rankPairs(series, { best: "smallest", delta: 0.5 });
    expect([settled, pairs.find(({ first, second }) => first === 1 && second === 2)!.verdict]).toEqual([
      true,
      "equal within delta",
    ]);
  });

  test("finds a difference among equal systems in at most 5 of 100 repetitions", () => {
    let wrong = 0;
    for (let i = 0; i < REPETITIONS; i++) {
      const equal = correlated(`equal ${i}`, [0, 0, 0, 0], 0.5);
      const drawn = Array.from({ length: 30 }, equal);
      const { pairs } = rankPairs(
        [0, 1, 2, 3].map((s) => drawn.map((row) => row[s]!)),
        { best: "largest" },
      );
      if (pairs.some(({ verdict }) => verdict !== "not distinguishable")) wrong++;
    }
    expect(wrong / REPETITIONS).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / REPETITIONS));
  });

  test("needs the same replications of all", () => {
    expect(() => rankPairs([[1, 2], [1]], { best: "largest" })).toThrow("rankPairs.series");
  });
});
