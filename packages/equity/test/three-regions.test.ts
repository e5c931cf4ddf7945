import { describe, expect, test } from "vitest";
import {
  attributableFraction,
  attributableRisk,
  best,
  concentrationIndex,
  difference,
  EquityError,
  type Group,
  gini,
  levellingDown,
  meanDeviationFromBest,
  overall,
  ratio,
  relativeIndex,
  slopeIndex,
  theil,
  worst,
} from "../src/index.ts";

/** Half, three tenths and a fifth of the people, who bear 10, 20 and 40; the first two are of one part of the country. */
const groups: Group[] = [
  { name: "A", people: 50, value: 10, parent: "west", rank: 1 },
  { name: "B", people: 30, value: 20, parent: "west", rank: 2 },
  { name: "C", people: 20, value: 40, parent: "east", rank: 3 },
];
const bearing = (...values: number[]) => groups.map((group, i) => ({ ...group, value: values[i]! }));

describe("three regions worked by hand", () => {
  test("overall: 0.5 · 10 + 0.3 · 20 + 0.2 · 40 = 19", () => expect(overall(groups)).toBeCloseTo(19, 12));
  test("best A, worst C, 30 apart, four times as much", () => {
    expect([best(groups)!.name, worst(groups)!.name, difference(groups), ratio(groups)]).toEqual(["A", "C", 30, 4]);
  });
  test("mean distance from the best: (0 + 10 + 30) / 3", () =>
    expect(meanDeviationFromBest(groups)).toBeCloseTo(40 / 3, 12));
  test("could be avoided: 19 - 10, 9 of 19", () => {
    expect(attributableRisk(groups)).toBeCloseTo(9, 12);
    expect(attributableFraction(groups)).toBeCloseTo(9 / 19, 12);
  });
  test("Gini: 2 (0.15 · 10 + 0.1 · 30 + 0.06 · 20) / (2 · 19) = 0.3", () => expect(gini(groups)).toBeCloseTo(0.3, 12));
  test("Theil: -0.168909 + 0.016198 + 0.313449, of which 0.126217 between west (13.75) and east (40)", () => {
    const { total, between, within } = theil(groups);
    expect(total).toBeCloseTo(0.160738, 5);
    expect(between).toBeCloseTo(0.126217, 5);
    // west bears 1,100 of 1,900; its own index is -0.144752 + 0.204378
    expect(within).toBeCloseTo((1100 / 1900) * 0.059627, 5);
    expect(between + within).toBeCloseTo(total, 14);
  });
  test("slope: ranks 0.25, 0.65 and 0.9, variance 0.07, covariance 2.85", () => {
    expect(slopeIndex(groups)).toBeCloseTo(2.85 / 0.07, 10);
  });
  test("relative index of 10, 12 and 16: the line from 7.72857 to 15.87143", () => {
    expect(slopeIndex(bearing(10, 12, 16))).toBeCloseTo(0.57 / 0.07, 10);
    expect(relativeIndex(bearing(10, 12, 16))).toBeCloseTo(15.87142857 / 7.72857143, 7);
  });
  test("concentration: 2/19 · (1.25 + 3.9 + 7.2) - 1 = 0.3; it is Gini's where the ladder is that of the burden", () => {
    expect(concentrationIndex(groups)).toBeCloseTo(0.3, 12);
    const turned = groups.map((group) => ({ ...group, rank: -group.rank! }));
    expect(concentrationIndex(turned)).toBeCloseTo(-0.3, 12);
  });
});

describe("levelling down", () => {
  test("waits of 10, 20 and 40 become 38, 40 and 44: Gini falls from 0.3 to 0.029 and the mean rises from 19 to 39.8", () => {
    const found = levellingDown(groups, bearing(38, 40, 44));
    expect(found.isLevellingDown).toBe(true);
    expect(found.gini.after).toBeCloseTo(1.14 / 39.8, 12);
    expect(found.overall).toEqual({ before: 19, after: expect.closeTo(39.8, 10) });
    expect(found.difference).toEqual({ before: 30, after: 6 });
  });
  test("is not when the worst off come to bear less, nor when all bear more and differ more", () => {
    expect(levellingDown(groups, bearing(10, 15, 20)).isLevellingDown).toBe(false);
    expect(levellingDown(groups, bearing(20, 40, 90)).isLevellingDown).toBe(false);
  });
});

const indices = {
  gini,
  theil: (g: Group[]) => theil(g).total,
  ratio,
  attributableFraction,
  relativeIndex,
  concentrationIndex,
};
const some = bearing(10, 12, 16);

describe.each(Object.entries(indices))("%s, a measure without a unit", (_, index) => {
  test("does not change when all bear twice as much", () => {
    expect(index(bearing(20, 24, 32))).toBeCloseTo(index(some), 12);
  });
  test("does not change when there are ten times as many people", () => {
    expect(index(some.map((group) => ({ ...group, people: 10 * group.people })))).toBeCloseTo(index(some), 12);
  });
  test("does not change when a group is divided into two that are the same", () => {
    const [a, ...rest] = some as [Group, ...Group[]];
    const halves = [{ ...a, people: 25 }, { ...a, name: "A2", people: 25 }, ...rest];
    expect(index(halves)).toBeCloseTo(index(some), 12);
  });
  test("does not see groups that are not known, or in which nobody lives", () => {
    const more = [
      ...some,
      { name: "D", people: 40, value: Number.NaN, parent: "east", rank: 0 },
      { name: "E", people: 0, value: 99, parent: "east", rank: 9 },
    ];
    expect(index(more)).toBeCloseTo(index(some), 12);
  });
  test("has no answer where nobody is known", () => {
    expect(index([])).toBeNaN();
    expect(index(bearing(Number.NaN, Number.NaN, Number.NaN))).toBeNaN();
  });
});

test("where all bear the same, nothing is unequal", () => {
  const same = bearing(7, 7, 7);
  expect([difference(same), ratio(same), meanDeviationFromBest(same), attributableRisk(same)]).toEqual([0, 1, 0, 0]);
  expect(gini(same)).toBeCloseTo(0, 14);
  expect(theil(same).total).toBeCloseTo(0, 14);
  expect(slopeIndex(same)).toBeCloseTo(0, 12);
  expect(relativeIndex(same)).toBeCloseTo(1, 12);
  expect(concentrationIndex(same)).toBeCloseTo(0, 14);
});

test("where nobody bears anything, shares of it have no meaning", () => {
  const none = bearing(0, 0, 0);
  expect(difference(none)).toBe(0);
  for (const value of [
    ratio(none),
    attributableFraction(none),
    gini(none),
    theil(none).total,
    concentrationIndex(none),
  ])
    expect(value).toBeNaN();
});

describe("what is no group is refused, with its place", () => {
  test.each([
    ["negative people", { name: "A", people: -1, value: 1 }, "groups[0].people (A)"],
    ["people without end", { name: "A", people: Infinity, value: 1 }, "groups[0].people (A)"],
    ["a negative burden", { name: "A", people: 1, value: -1 }, "groups[0].value (A)"],
  ])("%s", (_, group, place) => {
    expect(() => overall([group])).toThrow(EquityError);
    expect(() => overall([group])).toThrow(place);
  });
  test("a group without its parent, or without its rank, where these are asked for", () => {
    const bare = [{ name: "A", people: 1, value: 1 }];
    expect(() => theil(bare)).toThrow("parent");
    expect(() => slopeIndex(bare)).toThrow("rank");
  });
});
