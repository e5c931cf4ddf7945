import { describe, expect, test } from "vitest";
import { clopperPearson } from "../src/index.ts";

describe("the exact interval", () => {
  test("of none and of all in n has the closed forms 1 - (α/2)^(1/n) and (α/2)^(1/n)", () => {
    expect(clopperPearson(0, 30)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** (1 / 30), 10) });
    expect(clopperPearson(30, 30)).toEqual({ low: expect.closeTo(0.025 ** (1 / 30), 10), high: 1 });
  });

  test("of 10 in 100 is 4.90 to 17.62 %, as tables give it", () => {
    const { low, high } = clopperPearson(10, 100);
    expect(low).toBeCloseTo(0.049, 4);
    expect(high).toBeCloseTo(0.1762, 4);
  });

  test("has ends at which the tails of the binomial distribution are α/2", () => {
    const binomial = (k: number, n: number, p: number) => {
      let term = (1 - p) ** n;
      let sum = term;
      for (let i = 1; i <= k; i++) {
        term *= ((n - i + 1) / i) * (p / (1 - p));
        sum += term;
      }
      return sum;
    };
    const { low, high } = clopperPearson(37, 60, 0.9);
    expect(1 - binomial(36, 60, low)).toBeCloseTo(0.05, 8);
    expect(binomial(37, 60, high)).toBeCloseTo(0.05, 8);
  });

  test.each([
    [1, 0, "of"],
    [3, 2, "count"],
    [0.5, 2, "count"],
  ])("of %d in %d is refused with its place", (count, of, place) => {
    expect(() => clopperPearson(count, of)).toThrow(`clopperPearson.${place}`);
  });
});
