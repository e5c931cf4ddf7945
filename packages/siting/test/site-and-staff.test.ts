import { type Kernel, openKernel } from "@ventesal/kernel";
import { danishProblem, evaluate } from "@ventesal/placement";
import { beforeAll, describe, expect, test } from "vitest";
import { type SitingResult, siteAndStaff } from "../src/index.ts";

const sites = ["Rigshospitalet", "Næstved", "Odense", "Kolding", "Aarhus", "Aalborg-Syd"];
const other = ["Hvidovre", "Næstved", "Odense", "Kolding", "Viborg", "Aalborg-Øst"];
const question = { year: 2026, borders: "open", limitMinutes: 60, budgetPosts: 30 } as const;
const effort = { seed: "1", replications: 3, most: 3, deltaDays: 2 };
let kernel: Kernel;
let found: SitingResult;
const progress: number[] = [];

beforeAll(async () => {
  kernel = await openKernel();
  found = await siteAndStaff({ ...question, sets: [{ sites }, { sites: other }], neighbours: 0 }, kernel, {
    ...effort,
    onProgress: (runs) => progress.push(runs),
  });
}, 600_000);

describe("sites with their staff, simulated with the same chance", () => {
  test("have travel as placement reckons it when all municipalities count", () => {
    const problem = danishProblem({ date: "2026-01-01", apart: [] });
    for (const set of [sites, other]) {
      const one = found.alternatives.find((alternative) => alternative.sites === set)!;
      const { meanMinutes } = evaluate(problem, set, { limitMinutes: 60 });
      expect(one.measures.travelMinutes.mean).toBeCloseTo(meanMinutes!, 6);
    }
  });

  test("have an interval for each measure, a place on the front and its probability", () => {
    expect(found.replications).toBe(3);
    expect(progress.at(-1)).toBe(3 * found.alternatives.length);
    for (const { measures, frontProbability, posts } of found.alternatives) {
      expect(measures.waitDays.n).toBe(3);
      expect(measures.waitDays.low!).toBeLessThan(measures.waitDays.high!);
      expect(frontProbability).toBeGreaterThanOrEqual(0);
      expect(frontProbability).toBeLessThanOrEqual(1);
      expect(posts).toBeLessThanOrEqual(30);
    }
    expect(found.alternatives.some(({ isOnFront }) => isOnFront)).toBe(true);
  });

  test("wait less with posts where the work is than with posts spread evenly, beyond the noise", () => {
    expect(found.alternatives[found.best]!.kind).not.toBe("even");
    expect(found.againstEven!.waitDays.high).toBeLessThan(0);
    expect(found.againstEven!.travelMinutes).toMatchObject({ mean: 0, low: 0, high: 0 });
  });

  test("are compared set by set with the first", () => {
    expect(found.bySet).toHaveLength(2);
    expect(found.bySet[0]!.againstFirst).toBeNull();
    const travel = (set: number) => found.alternatives[found.bySet[set]!.best]!.measures.travelMinutes.mean!;
    expect(found.bySet[1]!.againstFirst!.travelMinutes.mean).toBeCloseTo(travel(1) - travel(0), 9);
  });

  test("give a scenario that says the same", () => {
    const one = found.alternatives[0]!;
    expect(String(one.scenario.set.clinics).split(",").sort()).toEqual([...sites].sort());
    expect(one.scenario.set["clinic.Odense.nurse.posts"]).toBe(one.staffing.Odense!.nurse);
  });
});

test("stopped before it began, it has alternatives and no figures", async () => {
  const controller = new AbortController();
  controller.abort();
  const none = await siteAndStaff({ ...question, sets: [{ sites }] }, kernel, { ...effort, signal: controller.signal });
  expect(none).toMatchObject({ complete: false, replications: 0, chosen: null });
  expect(none.alternatives[0]!.measures.waitDays.mean).toBeNull();
});

test("no sets, too small a budget and one replication are refused", async () => {
  await expect(siteAndStaff({ ...question, sets: [] }, kernel, effort)).rejects.toThrow("got none");
  await expect(siteAndStaff({ ...question, sets: [{ sites }], budgetPosts: 17 }, kernel, effort)).rejects.toThrow(
    "expected 18 or more",
  );
  await expect(
    siteAndStaff({ ...question, sets: [{ sites }] }, kernel, { ...effort, replications: 1 }),
  ).rejects.toThrow("expected 2 or more");
});
