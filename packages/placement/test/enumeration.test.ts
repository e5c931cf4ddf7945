import { describe, expect, test } from "vitest";
import {
  binomial,
  enumerateFront,
  evaluate,
  FRONT_OBJECTIVES,
  type FrontObjective,
  type PlacementQuestion,
  place,
  plainMeasures,
} from "../src/index.ts";
import { randomProblem, subsets } from "./fixtures/instances.ts";

const clock = () => 0;
const question: PlacementQuestion = { objective: "mean-travel", sites: 3, limitMinutes: 30 };
const sign = (objective: FrontObjective) => (objective === "smallestVolumePeople" ? -1 : 1);

describe("the front of all sets", () => {
  test.each([1, 2, 3, 4, 5])(
    "of random instance %i holds exactly the sets that no other dominates, by brute force",
    async (seed) => {
      const problem = randomProblem(`front ${seed}`, { points: 15, sites: 8 });
      const front = await enumerateFront(problem, question, { clock, fromSites: 1, toSites: 4 });
      const ids = problem.sites.map(({ id }) => id);
      const all = [1, 2, 3, 4]
        .flatMap((size) => subsets(ids, size))
        .map((sites) => ({ sites, values: plainMeasures(problem, sites, question) }))
        .filter(({ values }) => values.meanMinutes < Number.POSITIVE_INFINITY);
      const cost = (values: Record<FrontObjective, number>) => FRONT_OBJECTIVES.map((o) => sign(o) * values[o]);
      const dominates = (a: number[], b: number[]) =>
        a.every((x, o) => x <= b[o]! + 1e-9) && a.some((x, o) => x < b[o]! - 1e-9);
      const best = all.filter(({ values }) => !all.some((other) => dominates(cost(other.values), cost(values))));
      const names = (some: readonly { sites: readonly string[] }[]) => some.map(({ sites }) => sites.join()).sort();
      expect(names(front.points)).toEqual(names(best));
      expect(front.certified).toBe(true);
      expect(front.setsSeen).toBe(8 + 28 + 56 + 70);
      expect(front.setsSeen - front.setsRefused).toBe(all.length);
    },
  );

  test("keeps the rules that are asked for", async () => {
    const problem = randomProblem("rules", { unreachable: 0 });
    const front = await enumerateFront(
      problem,
      { ...question, atLeastOnePerRegion: true, existing: ["site 4"], minimumVolumePeople: 500 },
      { clock },
    );
    expect(front.points.length).toBeGreaterThan(0);
    for (const { sites, values } of front.points) {
      expect(sites).toContain("site 4");
      expect(values.smallestVolumePeople).toBeGreaterThanOrEqual(500);
      const regions = sites.map((id) => problem.sites.find((site) => site.id === id)!.region);
      expect(new Set(regions).size).toBe(3);
    }
    expect(front.setsInAll).toBe(binomial(8, 2));
  });

  test("is not certified when it is stopped", async () => {
    const controller = new AbortController();
    const problem = randomProblem("stopped", { points: 400, sites: 25, unreachable: 0 });
    const front = await enumerateFront(
      problem,
      { ...question, sites: 5 },
      {
        clock,
        signal: controller.signal,
        onProgress: () => controller.abort(),
      },
    );
    expect(front.certified).toBe(false);
    expect(front.setsSeen).toBeLessThan(front.setsInAll);
  });

  test("is refused where there are more sets than may be looked at", async () => {
    const problem = randomProblem("many", { sites: 20 });
    await expect(enumerateFront(problem, { ...question, sites: 10 }, { clock, mostSets: 1000 })).rejects.toThrow(
      "184756 sets",
    );
  });
});

test("enumeration and branch and bound find the same mean travel on 60 random instances with rules", async () => {
  for (let i = 0; i < 60; i++) {
    const problem = randomProblem(`enumeration ${i}`);
    const rule: Partial<PlacementQuestion> = [
      {},
      { atLeastOnePerRegion: true },
      { borders: "closed" as const },
      { existing: ["site 2"] },
    ][i % 4]!;
    const asked = { ...question, sites: 3 + (i % 3), ...rule };
    const own = await place(problem, asked, { clock, seed: "1" });
    const all = await place(problem, asked, { clock, seed: "1", method: "enumeration" });
    expect(all.feasible).toBe(own.feasible);
    if (!own.feasible || !all.feasible) continue;
    expect([own.method, all.method]).toEqual(["branch-and-bound", "enumeration"]);
    expect(own.objective).toBeCloseTo(all.objective, 9);
    expect(own.sites).toEqual(all.sites);
  }
});

test("what an enumeration reckons step by step is what the plain evaluation finds", async () => {
  const problem = randomProblem("plain", { points: 40 });
  const front = await enumerateFront(problem, question, { clock });
  for (const { sites, values } of front.points) {
    const plain = evaluate(problem, sites, question);
    expect(values.meanMinutes).toBeCloseTo(plain.meanMinutes!, 9);
    expect(values.p95Minutes).toBe(plain.p95Minutes);
    expect(values.shareBeyond).toBeCloseTo(plain.shareBeyond, 12);
    expect(values.regionalGapMinutes).toBeCloseTo(plain.regionalGapMinutes!, 9);
    expect(values.smallestVolumePeople).toBeCloseTo(plain.smallestVolumePeople, 9);
  }
});

test("there are 177,100 ways to choose 6 of 25, 736,281 to choose 6 of 31, and none to choose 4 of 3", () => {
  expect([binomial(25, 6), binomial(31, 6), binomial(3, 4), binomial(5, 0), binomial(5, -1)]).toEqual([
    177_100, 736_281, 0, 1, 0,
  ]);
});
