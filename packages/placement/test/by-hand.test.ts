import { describe, expect, test } from "vitest";
import { evaluate, PlacementError, type PlacementQuestion, place, placementProblem } from "../src/index.ts";

const options = { clock: () => 0, seed: "1" };

/** Three towns on a line, 10 minutes apart, A with most people; a farm far off; a site in each town. */
const line = placementProblem({
  points: [
    { place: "A", people: 100, region: "West" },
    { place: "B", people: 60, region: "West" },
    { place: "C", people: 30, region: "East" },
    { place: "Farm", people: 10, region: "East" },
  ],
  sites: [
    { id: "a", region: "West" },
    { id: "b", region: "West" },
    { id: "c", region: "East" },
  ],
  minutes: [
    [0, 10, 20],
    [10, 0, 10],
    [20, 10, 0],
    [60, 50, 40],
  ],
});
const mean = (sites: number): PlacementQuestion => ({ objective: "mean-travel", sites, limitMinutes: 15 });

async function answer(question: PlacementQuestion, problem = line) {
  const found = await place(problem, question, options);
  if (!found.feasible) throw new Error(found.text.en);
  return found;
}

describe("a line of three towns and a farm, worked by hand", () => {
  test("one clinic stands in the town with the least sum of minutes: 100×0 + 60×10 + 30×20 + 10×60 against 1800 and 3000", async () => {
    // a: 600 + 600 + 600 = 1800; b: 1000 + 0 + 300 + 500 = 1800; c: 2000 + 600 + 0 + 400 = 3000
    const found = await answer(mean(1));
    expect(found.objective).toBeCloseTo(1800 / 200, 12);
    expect(found.proof).toBe(true);
  });

  test("two clinics stand where 100×0 + 60×10 + 30×0 + 10×40 is least", async () => {
    // ab: 0 + 0 + 300 + 500 = 800; ac: 0 + 600 + 0 + 400 = 1000; bc: 1000 + 0 + 0 + 400 = 1400
    const found = await answer(mean(2));
    expect(found.sites).toEqual(["a", "b"]);
    expect(found.objective).toBeCloseTo(4, 12);
    expect(found.gap).toBeLessThan(1e-9);
  });

  test("the longest trip is that of the farm, and two clinics cannot make it shorter than 40 minutes", async () => {
    const found = await answer({ ...mean(2), objective: "longest-travel" });
    expect(found.objective).toBe(40);
    expect(found.sites).toEqual(["a", "c"]); // of the two sets with c the one with less mean travel
  });

  test("the share within 15 minutes is 190 of 200 with clinics in A and B, where the farm is too far", async () => {
    const found = await answer({ ...mean(2), objective: "share-within" });
    expect(found.objective).toBeCloseTo(190 / 200, 12);
    expect(found.sites).toEqual(["a", "b"]);
  });

  test("everybody within 40 minutes takes one clinic, in C, and within 15 it is not possible", async () => {
    const one = await answer({ objective: "fewest-sites", sites: 0, limitMinutes: 40 });
    expect(one.sites).toEqual(["c"]);
    const none = await place(line, { objective: "fewest-sites", sites: 0, limitMinutes: 15 }, options);
    expect(none).toMatchObject({
      feasible: false,
      reason: { code: "limit-too-short", places: ["Farm"], limitMinutes: 15, limitNeededMinutes: 40 },
    });
  });

  test("an evaluation gives mean, 95 %, gap, volumes, regions and places", () => {
    const found = evaluate(line, ["a", "b"], { limitMinutes: 15 });
    expect(found.meanMinutes).toBeCloseTo(4, 12);
    expect(found.p95Minutes).toBe(10); // 190 of 200 are within 10 minutes
    expect(found.longestMinutes).toBe(50);
    expect(found.shareBeyond).toBeCloseTo(0.05, 12);
    // West: all at home; East: (30×10 + 10×50) / 40
    expect(found.regionalGapMinutes).toBeCloseTo(20, 12);
    expect(found.volumePeople).toEqual([100, 100]);
    expect(found.regions.map(({ name, meanMinutes }) => [name, meanMinutes])).toEqual([
      ["West", 0],
      ["East", 20],
    ]);
    expect(found.places[3]).toMatchObject({ name: "Farm", meanMinutes: 50, shareBeyond: 1, mostlyTo: "b" });
  });

  test("with closed borders nobody leaves their region, and each region with people has a clinic", async () => {
    const found = await answer({ ...mean(2), borders: "closed" });
    expect(found.sites).toEqual(["a", "c"]);
    expect(found.objective).toBeCloseTo((600 + 400) / 200, 12);
  });

  test("a clinic of each region takes C in, at a price of one minute", async () => {
    const found = await answer({ ...mean(2), atLeastOnePerRegion: true });
    expect(found.sites).toEqual(["a", "c"]);
    expect(found.objective - 4).toBeCloseTo(1, 12);
  });

  test("an existing clinic stays, and a forbidden site is not used", async () => {
    expect((await answer({ ...mean(2), existing: ["c"] })).sites).toEqual(["a", "c"]);
    expect((await answer({ ...mean(2), forbidden: ["b"] })).sites).toEqual(["a", "c"]);
    expect((await answer({ ...mean(2), candidates: ["b"], existing: ["c"] })).sites).toEqual(["b", "c"]);
  });

  test("a least volume of 90 people keeps out the set with C, where 40 would go", async () => {
    const found = await answer({ ...mean(2), minimumVolumePeople: 90 });
    expect(found.sites).toEqual(["a", "b"]);
    expect(found.method).toBe("enumeration");
  });

  test("a place apart counts in no objective, and is reported", async () => {
    const found = await answer({ ...mean(1), objective: "longest-travel" }, { ...line, apart: ["Farm"] });
    expect(found.objective).toBe(10);
    expect(found.sites).toEqual(["b"]);
    expect(found.evaluation.people).toBe(190);
    expect(found.evaluation.apart).toMatchObject([{ name: "Farm", people: 10, meanMinutes: 50 }]);
  });
});

test("what is no question is an error with place, received and expected", async () => {
  const bad: [Partial<PlacementQuestion>, string][] = [
    [{ sites: 1.5 }, "sites"],
    [{ existing: ["x"] }, "existing"],
    [{ existing: ["a"], forbidden: ["a"] }, "forbidden"],
    [{ limitMinutes: Number.NaN }, "limitMinutes"],
    [{ objective: "nearest" as never }, "objective"],
  ];
  for (const [change, where] of bad) {
    const error = await place(line, { ...mean(2), ...change }, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PlacementError);
    expect(error).toMatchObject({ place: where });
  }
});

test("a matrix of another shape, negative minutes and a site given twice are refused", () => {
  const points = [{ place: "A", people: 1, region: "R" }];
  const sites = [{ id: "a", region: "R" }];
  expect(() => placementProblem({ points, sites, minutes: [] })).toThrow("expected 1, one for each point");
  expect(() => placementProblem({ points, sites, minutes: [[1, 2]] })).toThrow("expected 1, one for each site");
  expect(() => placementProblem({ points, sites, minutes: [[-1]] })).toThrow("0 or more, or Infinity");
  expect(() => placementProblem({ points, sites: [...sites, ...sites], minutes: [[1, 1]] })).toThrow("each site once");
});
