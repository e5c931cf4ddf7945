import { beforeAll, describe, expect, test } from "vitest";
import { evaluate, type Milp, openHighs, type PlacementQuestion, place, placementProblem } from "../src/index.ts";
import { randomProblem } from "./fixtures/instances.ts";

const options = { clock: () => 0, seed: "1" };
let milp: Milp;
beforeAll(async () => {
  milp = await openHighs();
});

describe("everybody goes to the closest site, and clinics have volumes", () => {
  test("enumeration and HiGHS, which must forbid what is farther, agree on 20 random instances", async () => {
    for (let i = 0; i < 20; i++) {
      const problem = randomProblem(`volumes ${i}`, { points: 12, sites: 7 });
      const people = problem.points.reduce((sum, point) => sum + point.people, 0);
      const question: PlacementQuestion = {
        objective: (["mean-travel", "share-within"] as const)[i % 2]!,
        sites: 3,
        limitMinutes: 30,
        minimumVolumePeople: people / 6,
        capacityPeople: people / 2,
      };
      const all = await place(problem, question, options);
      const highs = await place(problem, question, { ...options, milp, method: "highs" });
      expect(highs.feasible).toBe(all.feasible);
      if (!all.feasible || !highs.feasible) continue;
      expect(all.method).toBe("enumeration");
      expect(highs.objective).toBeCloseTo(all.objective, 6);
      for (const { evaluation } of [all, highs]) {
        for (const volume of evaluation.volumePeople) {
          expect(volume).toBeGreaterThanOrEqual(people / 6 - 1e-6);
          expect(volume).toBeLessThanOrEqual(people / 2 + 1e-6);
        }
      }
    }
  });
});

describe("people are sent, so that clinics keep within their capacity", () => {
  // 100 people at 0 and 20 at 10 minutes from a; b is 30 and 25 away: with room for 110 at a, 10 of the 20 go to b
  const problem = placementProblem({
    points: [
      { place: "A", people: 100, region: "R" },
      { place: "B", people: 20, region: "R" },
    ],
    sites: [
      { id: "a", region: "R" },
      { id: "b", region: "R" },
    ],
    minutes: [
      [0, 30],
      [10, 25],
    ],
  });
  const question: PlacementQuestion = {
    objective: "mean-travel",
    sites: 2,
    limitMinutes: 15,
    capacityPeople: 110,
    assignment: "planned",
  };

  test("a point is split where that is best", async () => {
    const found = await place(problem, question, { ...options, milp });
    if (!found.feasible) throw new Error(found.text.en);
    expect(found.method).toBe("highs");
    expect(found.objective).toBeCloseTo((10 * 10 + 10 * 25) / 120, 9);
    expect(found.evaluation.volumePeople.map(Math.round)).toEqual([110, 10]);
    expect(found.sent).toHaveLength(3);
    expect(found.gap).toBeLessThan(1e-6);
  });

  test("the longest trip is the least that the capacity allows", async () => {
    const found = await place(problem, { ...question, objective: "longest-travel" }, { ...options, milp });
    expect(found).toMatchObject({ feasible: true, objective: 25, bound: 25, proof: true });
  });

  test("without room for all nothing is possible, and the capacity is named", async () => {
    const found = await place(problem, { ...question, capacityPeople: 50 }, { ...options, milp });
    expect(found).toMatchObject({ feasible: false, reason: { code: "capacity-too-small", capacityPeople: 50 } });
  });

  test("a plan that sends people where they cannot go, or too few of them, is refused by the evaluation", () => {
    const sent = (people: number, site: string) => [
      { point: 0, site: "a", people: 100 },
      { point: 1, site, people },
    ];
    expect(() => evaluate(problem, ["a", "b"], question, sent(15, "b"))).toThrow("20 people");
    expect(() => evaluate(problem, ["a", "b"], question, sent(20, "x"))).toThrow("a site that they may go to");
    expect(evaluate(problem, ["a", "b"], question, sent(20, "b")).meanMinutes).toBeCloseTo(500 / 120, 12);
  });

  test("a question that needs a solver says so", async () => {
    await expect(place(problem, question, options)).rejects.toThrow("a solver, as openHighs gives one");
  });
});
