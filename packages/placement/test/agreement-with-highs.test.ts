import { beforeAll, describe, expect, test } from "vitest";
import { type Milp, openHighs, type PlacementAnswer, type PlacementQuestion, place } from "../src/index.ts";
import { danishProblem, danishSites } from "../src/problem/denmark.ts";
import type { PlacementProblem } from "../src/problem/problem.ts";
import { randomProblem } from "./fixtures/instances.ts";

const clock = () => 0;
const INSTANCES = 200;
let milp: Milp;

beforeAll(async () => {
  milp = await openHighs();
});

async function both(problem: PlacementProblem, question: PlacementQuestion) {
  const own = await place(problem, question, { clock, seed: "1" });
  const highs = await place(problem, question, { clock, seed: "1", milp, method: "highs" });
  return { own, highs };
}

function expectSame(own: PlacementAnswer, highs: PlacementAnswer) {
  expect(own.method).not.toBe("highs");
  expect(highs.method).toBe("highs");
  expect([own.proof, highs.proof]).toEqual([true, true]);
  expect(highs.objective).toBeCloseTo(own.objective, 6);
  expect(own.bound).toBeCloseTo(own.objective, 6);
}

describe(`on ${INSTANCES} random instances the own exact method and HiGHS agree`, () => {
  const rules: [name: string, rule: Partial<PlacementQuestion>][] = [
    ["without rules", {}],
    ["with one site in each region", { atLeastOnePerRegion: true }],
    ["with an existing and a forbidden site", { existing: ["site 3"], forbidden: ["site 1"] }],
    ["with a promise to everybody", { everybodyWithinMinutes: 70 }],
  ];
  test.each(rules.map(([name, rule], r) => [name, rule, r] as const))("%s", async (_, rule, r) => {
    let agreed = 0;
    for (let i = 0; i < INSTANCES / rules.length; i++) {
      const problem = randomProblem(`${r}/${i}`);
      const question = { objective: "mean-travel", sites: 3 + (i % 3), limitMinutes: 30, ...rule } as const;
      const { own, highs } = await both(problem, question);
      expect(highs.feasible).toBe(own.feasible);
      if (own.feasible && highs.feasible) expectSame(own, highs);
      agreed++;
    }
    expect(agreed).toBe(INSTANCES / rules.length);
  });
});

test("the other objectives agree with HiGHS on random instances, too", async () => {
  for (const objective of ["longest-travel", "share-within", "fewest-sites"] as const) {
    for (let i = 0; i < 10; i++) {
      const { own, highs } = await both(randomProblem(`${objective} ${i}`), { objective, sites: 4, limitMinutes: 45 });
      expect(highs.feasible).toBe(own.feasible);
      if (own.feasible && highs.feasible) expectSame(own, highs);
    }
  }
});

const denmark = danishProblem({ date: "2026-01-01", residentPoints: 1 });
const candidates = danishSites()
  .filter(({ candidate }) => candidate)
  .map(({ id }) => id);

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "on the Danish matrix the own exact method and HiGHS agree with %i sites",
  async (sites) => {
    const question = { objective: "mean-travel", sites, limitMinutes: 60, candidates } as const;
    const { own, highs } = await both(denmark, question);
    if (!own.feasible || !highs.feasible) throw new Error("expected an answer of both");
    expectSame(own, highs);
    expect(highs.sites).toEqual(own.sites);
  },
);
