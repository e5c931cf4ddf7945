import type { FrontPoint } from "@ventesal/placement";
import { describe, expect, it } from "vitest";
import { bestBy, lineOf, seenOf } from "../src/components/placement/line.ts";

const point = (name: string, meanMinutes: number, p95Minutes: number, smallestVolumePeople = 0): FrontPoint => ({
  sites: [name],
  values: { meanMinutes, p95Minutes, shareBeyond: 0, regionalGapMinutes: 0, smallestVolumePeople, sites: 1 },
});
const names = (points: readonly FrontPoint[]) => points.map(({ sites }) => sites[0]);

describe("the line along a front", () => {
  it("has the points that no other beats in the two goals shown, from the best by the one to the best by the other", () => {
    const points = [point("beaten", 41, 91), point("far", 50, 70), point("mean", 40, 90), point("between", 45, 80)];
    expect(names(lineOf(points, "meanMinutes", "p95Minutes"))).toEqual(["mean", "between", "far"]);
  });

  it("counts more people as better, where the goal is the smallest clinic", () => {
    const points = [point("small", 40, 0, 100), point("smaller", 41, 0, 90), point("large", 60, 0, 500)];
    expect(names(lineOf(points, "meanMinutes", "smallestVolumePeople"))).toEqual(["small", "large"]);
    expect(names([bestBy(points, "smallestVolumePeople")!])).toEqual(["large"]);
  });

  it("is seen whole, and so is what must be, while the farthest few of the other points are not", () => {
    const values = Array.from({ length: 101 }, (_, i) => i);
    expect(seenOf(values, [50])).toEqual([2, 98]);
    expect(seenOf(values, [0, 100])).toEqual([0, 100]);
    expect(seenOf([7], [])).toEqual([7, 7]);
  });

  it("takes of equals by a goal the one with the least mean travel, and none of none", () => {
    expect(names([bestBy([point("a", 50, 70), point("b", 45, 70)], "p95Minutes")!])).toEqual(["b"]);
    expect(bestBy([], "meanMinutes")).toBeUndefined();
  });
});
