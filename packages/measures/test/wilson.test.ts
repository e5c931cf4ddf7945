import { expect, test } from "vitest";
import { rowOf, wilsonInterval } from "../src/index.ts";

test("the interval of 26 in 45 is the one of Wilson's formula, worked by hand", () => {
  // z² = 3.8415, p = 0.57778: middle (0.57778 + 0.042683) / 1.085366, half 1.959964 / 1.085366 * sqrt(0.0054211 + 0.00047426)
  const { low, high } = wilsonInterval(26, 45);
  expect(low).toBeCloseTo(0.43302, 4);
  expect(high).toBeCloseTo(0.7103, 4);
});

test("of none and of all it stays inside 0 and 1", () => {
  expect(wilsonInterval(0, 30)).toMatchObject({ low: 0 });
  expect(wilsonInterval(0, 30).high).toBeCloseTo(3.8415 / 33.8415, 4);
  expect(wilsonInterval(30, 30).high).toBeCloseTo(1, 12);
});

test("a measure that is 1 or 0 in each replication has this interval, and no range of a single year", () => {
  const row = rowOf({ measure: "kept", group: {}, unit: "probability" }, [1, 0, 1, 1, Number.NaN]);
  expect(row).toMatchObject({ mean: 0.75, ...wilsonInterval(3, 4), yearLow: null, yearHigh: null });
});
