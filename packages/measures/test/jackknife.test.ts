import { expect, test } from "vitest";
import { jackknife, meanInterval } from "../src/index.ts";

const rows = (...values: number[][]) => Float64Array.from(values.flat());

test("of a mean the pseudo-values are the values themselves", () => {
  const [pseudo] = jackknife(rows([3], [5], [10], [2]), 1, (means) => means);
  expect([...pseudo!].map((x) => Number(x.toFixed(12)))).toEqual([3, 5, 10, 2]);
});

test("of the variance with divisor R they average to the one with divisor R - 1 (Efron and Tibshirani 1993, sec. 10.5)", () => {
  const values = [3, 5, 10, 2, 7];
  const squares = rows(...values.map((x) => [x, x * x]));
  const [pseudo] = jackknife(squares, 2, (m) => Float64Array.of(m[1]! - m[0]! ** 2));
  // mean 5.4, sum of squared deviations 41.2
  expect(meanInterval(pseudo!).mean).toBeCloseTo(41.2 / 4, 10);
});

test("of a ratio they are R times the whole less R - 1 times what is without one, each worked out anew", () => {
  const pairs = [
    [10, 4],
    [12, 5],
    [7, 4],
    [20, 9],
  ];
  const ratio = (chosen: number[][]) => chosen.reduce((s, [a]) => s + a!, 0) / chosen.reduce((s, [, b]) => s + b!, 0);
  const [pseudo] = jackknife(rows(...pairs), 2, (m) => Float64Array.of(m[0]! / m[1]!));
  pairs.forEach((_, r) => {
    const without = pairs.filter((_, i) => i !== r);
    expect(pseudo![r]).toBeCloseTo(4 * ratio(pairs) - 3 * ratio(without), 10);
  });
});

test("where a statistic is not defined, and for a single replication, there is no value", () => {
  const undefinedOne = jackknife(rows([1], [2]), 1, () => Float64Array.of(Number.NaN));
  expect([...undefinedOne[0]!]).toEqual([Number.NaN, Number.NaN]);
  expect(jackknife(rows([1]), 1, (m) => m)[0]![0]).toBeNaN();
});

test("rows that are not whole, and ingredients that are no numbers, are refused with their place", () => {
  expect(() => jackknife(rows([1, 2, 3]), 2, (m) => m)).toThrow("jackknife.rows");
  expect(() => jackknife(rows([1, Number.NaN]), 2, (m) => m)).toThrow("jackknife.rows[1]");
});
