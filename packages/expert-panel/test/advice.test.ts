import { describe, expect, test } from "vitest";
import { adviceMix } from "../src/advice.ts";

/** How often each kind is given, by going through every pair of first and second draw. */
function enumerate({ first, second }: ReturnType<typeof adviceMix>): number[] {
  const given = first.map(() => 0);
  first.forEach((p, a) => {
    given[a]! += p;
    first.forEach((q, b) => {
      if (b !== a) given[b]! += p * second * q;
    });
  });
  return given;
}

describe("the mix gives each kind as often as wanted", () => {
  test.each([
    ["the report's kinds, of the 59 of 81 cases with any", [27, 17, 15, 12, 2.5, 2.5].map((n) => n / 59)],
    ["one kind per case", [0.5, 0.3, 0.2]],
    ["a kind that never comes", [0.6, 0.6, 0]],
    ["two even kinds, as often as two draws can give them", [0.75, 0.75]],
    ["many kinds", Array.from({ length: 10 }, () => 0.18)],
  ])("%s", (_, wanted) => {
    const mix = adviceMix(wanted);
    expect(mix.first.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(mix.second).toBeGreaterThanOrEqual(0);
    expect(mix.second).toBeLessThanOrEqual(1);
    enumerate(mix).forEach((given, kind) => {
      expect(given).toBeCloseTo(wanted[kind]!, 9);
    });
  });
});

test("with two even kinds the quadratic is solved by hand: weight 1/2, second drawn with 2 · (p - 1/2) / (1/2)", () => {
  // each is given with 1/2 + h/4, so h = 4 (p - 1/2)
  const { first, second } = adviceMix([0.6, 0.6]);
  expect(first).toEqual([0.5, 0.5]);
  expect(second).toBeCloseTo(0.4, 12);
});

describe("frequencies that one or two kinds per case cannot give are refused", () => {
  test.each([
    ["less than one per case", [0.5, 0.4]],
    ["more than two draws of two even kinds give", [0.76, 0.76]],
    ["a kind in every case", [1, 0.2]],
    ["more than one of a kind", [1.2, 0.2]],
    ["a negative frequency", [-0.1, 0.6, 0.6]],
    ["no number", [Number.NaN, 0.6]],
  ])("%s", (_, wanted) => {
    expect(() => adviceMix(wanted)).toThrow(RangeError);
  });
});
