import { describe, expect, test } from "vitest";
import { littlesLaw, longestOfSeveral, mgInfinity, poissonCounts } from "../src/index.ts";

describe("Little's law", () => {
  test("gives the third from any two", () => {
    const whole = { meanNumber: 6, arrivalRate: 1.5, meanTime: 4 };
    expect(littlesLaw({ arrivalRate: 1.5, meanTime: 4 })).toEqual(whole);
    expect(littlesLaw({ meanNumber: 6, meanTime: 4 })).toEqual(whole);
    expect(littlesLaw({ meanNumber: 6, arrivalRate: 1.5 })).toEqual(whole);
  });

  test("says of the expert panel in 2022: 111 cases a year of 15 days each are 4.6 cases under way", () => {
    expect(littlesLaw({ arrivalRate: 111 / 365, meanTime: 15 }).meanNumber).toBeCloseTo(4.6, 1);
  });

  test("needs exactly two, and a divisor above 0", () => {
    expect(() => littlesLaw({ meanTime: 3 })).toThrow(
      'littlesLaw, known: received {"meanTime":3}, expected exactly two of',
    );
    expect(() => littlesLaw({ meanNumber: 1, arrivalRate: 1, meanTime: 1 })).toThrow("expected exactly two of");
    expect(() => littlesLaw({ meanNumber: 1, arrivalRate: 0 })).toThrow(
      "littlesLaw, arrivalRate: received 0, expected a finite number above 0.",
    );
  });
});

test("M/G/∞: a delay of 5 days for 0.522 a day holds 2.61 on average, and the variance is the mean", () => {
  const { meanNumber, sdNumber } = mgInfinity({ arrivalRate: 0.522, meanService: 5 });
  expect(meanNumber).toBeCloseTo(2.61, 13);
  expect(sdNumber ** 2).toBeCloseTo(2.61, 13);
});

describe("the longest of several exponential times", () => {
  test("is 1, 3/2, 11/6, 25/12 times the mean (the harmonic numbers)", () => {
    [1, 3 / 2, 11 / 6, 25 / 12].forEach((harmonic, i) => {
      expect(longestOfSeveral({ branches: i + 1, mean: 6 }).meanLongest).toBeCloseTo(6 * harmonic, 13);
    });
  });

  test("has the mean and sd that its distribution function (1 - e^-x)^n integrates to", () => {
    let [mean, square] = [0, 0];
    const step = 0.001;
    for (let x = step / 2; x < 60; x += step) {
      const exceeds = 1 - (1 - Math.exp(-x)) ** 5;
      mean += exceeds * step;
      square += 2 * x * exceeds * step;
    }
    const { meanLongest, sdLongest } = longestOfSeveral({ branches: 5, mean: 1 });
    expect(meanLongest).toBeCloseTo(mean, 6);
    expect(sdLongest).toBeCloseTo(Math.sqrt(square - mean * mean), 6);
  });

  test("needs at least one branch", () => {
    expect(() => longestOfSeveral({ branches: 0, mean: 1 })).toThrow(
      "longestOfSeveral, branches: received 0, expected a whole number, 1 or more.",
    );
  });
});

describe("piecewise Poisson arrivals", () => {
  // A week: 2 a day Monday to Friday, 0.5 a day at the weekend.
  const week = { at: [0, 5, 7], rate: [2, 0.5] };

  test("add up over whole pieces and parts of pieces", () => {
    expect(poissonCounts({ ...week, from: 0, to: 7 }).expectedCount).toBe(11);
    expect(poissonCounts({ ...week, from: 4.5, to: 6 }).expectedCount).toBe(1.5);
    expect(poissonCounts({ ...week, from: 3, to: 3 })).toEqual({ expectedCount: 0, sdCount: 0 });
    expect(poissonCounts({ ...week, from: 0, to: 7 }).sdCount).toBeCloseTo(Math.sqrt(11), 14);
  });

  test.each([
    [{ ...week, from: -1, to: 3 }, "poissonCounts, from, to: received -1, 3, expected 0 <= from <= to <= 7."],
    [{ ...week, from: 3, to: 2 }, "poissonCounts, from, to: received 3, 2, expected 0 <= from <= to <= 7."],
    [
      { at: [0, 1], rate: [1, 2], from: 0, to: 1 },
      "poissonCounts, at, rate: received 2 breakpoints and 2 rates, expected at least two breakpoints and one rate fewer.",
    ],
    [
      { at: [0, 1, 1], rate: [1, 2], from: 0, to: 1 },
      "poissonCounts, at[2]: received 1, expected ascending finite times.",
    ],
    [
      { at: [0, 1], rate: [-1], from: 0, to: 1 },
      "poissonCounts, rate[0]: received -1, expected a finite number, 0 or more.",
    ],
  ])("%#: the error names the place", (asked, message) => {
    expect(() => poissonCounts(asked)).toThrow(message);
  });
});
