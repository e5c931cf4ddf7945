import { expect, test } from "vitest";
import { DaysOfYears, meanInterval, yearRange } from "../src/index.ts";

test("the share within each number of days is the mean of the years' shares, with its interval and the range of single years", () => {
  const days = new DaysOfYears(3);
  days.addYear([0, 2, 2, 90]);
  days.addYear([1, 3]);
  const within = days.within();
  expect(days.years).toBe(2);
  expect(within.map(({ mean }) => mean)).toEqual([0.125, 0.375, 0.625, 0.875]);
  const { low, high } = meanInterval([0.75, 0.5]);
  expect(within[2]).toEqual({ days: 2, mean: 0.625, low, high, ...yearRange([0.75, 0.5]) });
});

test("a year without cases does not count, and what took longer than is told apart is never within", () => {
  const days = new DaysOfYears(1);
  days.addYear([]);
  days.addYear([5]);
  expect(days.within().map(({ mean }) => mean)).toEqual([0, 0]);
});
