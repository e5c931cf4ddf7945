import { expect, test } from "vitest";
import { MeasureError, quantile, quantiles, yearRange } from "../src/index.ts";

// Miles per gallon of 32 cars: R's data set mtcars (Henderson and Velleman 1981), in its order.
const mpg = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

test("quantiles are those of R, type 7", () => {
  // quantile(mtcars$mpg): 10.400 15.425 19.200 22.800 33.900
  const quarters = quantiles(mpg, [0, 0.25, 0.5, 0.75, 1]);
  [10.4, 15.425, 19.2, 22.8, 33.9].forEach((expected, i) => {
    expect(quarters[i]).toBeCloseTo(expected, 10);
  });
});

test("a quantile of 1 to 10 lies at 1 + 9 p", () => {
  // R: quantile(1:10) is 1.00 3.25 5.50 7.75 10.00
  expect(quantiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.25, 0.5, 0.75])).toEqual([3.25, 5.5, 7.75]);
});

test("the k-th of n values is the (k - 1) / (n - 1) quantile, as definition 7 has it", () => {
  const values = [2, 3, 5, 7, 11, 13, 17, 19, 23];
  values.forEach((value, k) => {
    expect(quantile(values, k / 8)).toBe(value);
  });
});

test("values are ordered as numbers, and NaN is not there", () => {
  expect(quantile([10, NaN, 9, 100], 0.5)).toBe(10);
  expect(quantile([NaN], 0.5)).toBeNaN();
  expect(quantiles([], [0.1, 0.9])).toEqual([NaN, NaN]);
});

test("the values given stay in their order", () => {
  const values = Float64Array.of(3, 1, 2);
  quantile(values, 0.5);
  expect([...values]).toEqual([3, 1, 2]);
});

test("a probability beyond 1 is refused", () => {
  expect(() => quantile([1, 2], 90)).toThrow(MeasureError);
  expect(() => quantile([1, 2], NaN)).toThrow("probabilities: received NaN");
});

test("the range of a single year reaches from the 5 % to the 95 % quantile", () => {
  // R: quantile(mtcars$mpg, c(.05, .95)) is 11.995 31.300
  const { yearLow, yearHigh } = yearRange([NaN, ...mpg]);
  expect(yearLow).toBeCloseTo(11.995, 10);
  expect(yearHigh).toBeCloseTo(31.3, 10);
});

test("a single year has no range", () => {
  expect(yearRange([5, NaN])).toEqual({ yearLow: null, yearHigh: null });
});
