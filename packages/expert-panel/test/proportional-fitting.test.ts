import { expect, test } from "vitest";
import { fitToMargins } from "../src/proportional-fitting.ts";

const rowSums = (table: number[][]) => table.map((row) => row.reduce((a, b) => a + b, 0));
const columnSums = (table: number[][]) => table[0]!.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));

test("the worked example of Wikipedia's article (Iterative proportional fitting, Example)", () => {
  const table = fitToMargins(
    [
      [40, 30, 20, 10],
      [35, 50, 100, 75],
      [30, 80, 70, 120],
      [20, 30, 40, 50],
    ],
    [150, 300, 400, 150],
    [200, 300, 400, 100],
  );
  // printed there after three rounds, when the row sums are 150.13, 299.96, 399.92 and 149.99
  const printed = [
    [64.61, 46.28, 35.42, 3.83],
    [49.95, 68.15, 156.49, 25.37],
    [56.7, 144.4, 145.06, 53.76],
    [28.74, 41.18, 63.03, 17.03],
  ];
  table.forEach((row, i) => {
    row.forEach((cell, j) => {
      expect(Math.abs(cell - printed[i]![j]!)).toBeLessThan(0.06);
    });
  });
});

test("a table of two by two is the root of a quadratic", () => {
  // x (x + 20) / ((30 - x) (50 - x)) = 4 with margins 30, 70 and 50, 50: 3 x² - 340 x + 6000 = 0
  const x = (340 - Math.sqrt(340 ** 2 - 12 * 6000)) / 6;
  const table = fitToMargins(
    [
      [4, 1],
      [1, 1],
    ],
    [30, 70],
    [50, 50],
  );
  expect(table[0]![0]).toBeCloseTo(x, 9);
  expect(table[1]![1]).toBeCloseTo(x + 20, 9);
});

test("margins are met and cross-ratios kept", () => {
  const guess = [
    [20, 1, 1, 1],
    [1, 20, 1, 3],
    [1, 1, 20, 1],
  ];
  const rows = [48, 35, 17];
  const columns = [45, 31, 14, 10];
  const table = fitToMargins(guess, rows, columns);
  rowSums(table).forEach((sum, i) => {
    expect(sum).toBeCloseTo(rows[i]!, 9);
  });
  columnSums(table).forEach((sum, j) => {
    expect(sum).toBeCloseTo(columns[j]!, 9);
  });
  const ratio = (t: readonly (readonly number[])[], i: number, j: number) =>
    (t[0]![0]! * t[i]![j]!) / (t[0]![j]! * t[i]![0]!);
  for (const i of [1, 2]) {
    for (const j of [1, 2, 3]) expect(ratio(table, i, j)).toBeCloseTo(ratio(guess, i, j), 9);
  }
});

test("a margin of 0 empties its row or column, and a cell of 0 stays 0", () => {
  const table = fitToMargins(
    [
      [1, 1, 0],
      [1, 1, 1],
      [1, 1, 1],
    ],
    [10, 20, 0],
    [20, 10, 0],
  );
  expect(table.map((row) => row[2])).toEqual([0, 0, 0]);
  expect(table[2]).toEqual([0, 0, 0]);
  expect(rowSums(table)[0]).toBeCloseTo(10, 9);
});

test("margins with different totals are refused", () => {
  expect(() => fitToMargins([[1, 1]], [10], [5, 4])).toThrow("row sums add up to 10, column sums to 9");
  expect(() => fitToMargins([[1, 1]], [Number.NaN], [5, 4])).toThrow(RangeError);
});

test("margins that the guess's zeros make impossible are refused", () => {
  const diagonal = [
    [1, 0],
    [0, 1],
  ];
  expect(() => fitToMargins(diagonal, [10, 20], [20, 10])).toThrow(RangeError);
  expect(() => fitToMargins([[0, 0]], [10], [5, 5])).toThrow(RangeError);
});
