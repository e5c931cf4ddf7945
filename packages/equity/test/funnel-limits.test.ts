import { describe, expect, test } from "vitest";
import { funnelLimits } from "../src/index.ts";

/** P(X = k) of a binomial count, by logarithms of factorials added up. */
function probability(k: number, n: number, p: number): number {
  const logFactorial = (m: number) => Array.from({ length: m }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
  return Math.exp(
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p),
  );
}

function chanceInside(people: number, overall: number, low: number, high: number): number {
  return Array.from({ length: people + 1 }, (_, k) => k)
    .filter((k) => k / people >= low && k / people <= high)
    .reduce((sum, k) => sum + probability(k, people, overall), 0);
}

describe.each([
  [20, 0.68],
  [136, 0.68],
  [1500, 0.3],
])("round an overall share, for %i people and %d", (people, overall) => {
  test.each([0.95, 0.998])("a share lies inside by chance with a probability of about %d", (level) => {
    const { low, high } = funnelLimits({ people, overall, level });
    const outermost = Math.max(...[low, high].map((limit) => probability(Math.round(limit * people), people, overall)));
    expect(Math.abs(chanceInside(people, overall, low, high) - level)).toBeLessThan(2 * outermost);
  });
});

test("with many people the limits are those of the normal distribution", () => {
  const { low, high } = funnelLimits({ people: 40_000, overall: 0.5, level: 0.95 });
  expect(low).toBeCloseTo(0.5 - 1.96 * 0.0025, 4);
  expect(high).toBeCloseTo(0.5 + 1.96 * 0.0025, 4);
});

test("the limits close in as groups grow, without steps", () => {
  const widths = Array.from({ length: 200 }, (_, i) => {
    const { low, high } = funnelLimits({ people: 50 + i, overall: 0.4, level: 0.95 });
    return high - low;
  });
  for (let i = 1; i < widths.length; i++) expect(widths[i]).toBeLessThan(widths[i - 1]! + 0.003);
});

test("limits are shares, and of nobody nothing is known", () => {
  const { low, high } = funnelLimits({ people: 5, overall: 0.999, level: 0.998 });
  expect(low).toBeGreaterThanOrEqual(0);
  expect(high).toBeLessThanOrEqual(1);
  expect(funnelLimits({ people: 0, overall: 0.68, level: 0.95 }).low).toBeNaN();
});

test.each([
  [{ people: 2.5, overall: 0.5, level: 0.95 }, "people"],
  [{ people: 10, overall: 1.2, level: 0.95 }, "overall"],
  [{ people: 10, overall: 0.5, level: 1 }, "level"],
])("%j is refused", (asked, place) => {
  expect(() => funnelLimits(asked)).toThrow(place);
});
