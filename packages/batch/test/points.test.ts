import { ScenarioError } from "@ventesal/scenario";
import { describe, expect, it } from "vitest";
import { BatchError, pointsOf, readExperiment } from "../src/index.ts";
import { models, SWEEP } from "./fixtures.ts";

const points = (experiment: unknown) => pointsOf(readExperiment(JSON.stringify(experiment)), models, async () => ({}));

async function issuesOf(experiment: unknown): Promise<string[]> {
  const error = await points(experiment).then(
    () => null,
    (reason) => reason,
  );
  if (!(error instanceof ScenarioError || error instanceof BatchError)) throw error ?? new Error("no issues");
  return error.issues.map(({ place, code }) => `${place}: ${code}`);
}

describe("the points of an experiment", () => {
  it("are every scenario at every combination of levels, the last parameter changing first", async () => {
    const design = { kind: "factorial", parameters: { "external.share": [0.3, 0.4], "caseworker.posts": [1, 2] } };
    const found = await points({ ...SWEEP, design });
    expect(found.map(({ scenario, design: values }) => [scenario.name, ...Object.values(values)])).toEqual([
      ["panel-2022", 0.3, 1],
      ["panel-2022", 0.3, 2],
      ["panel-2022", 0.4, 1],
      ["panel-2022", 0.4, 2],
      ["weekly", 0.3, 1],
      ["weekly", 0.3, 2],
      ["weekly", 0.4, 1],
      ["weekly", 0.4, 2],
    ]);
    expect(found[7]!.scenario.values).toMatchObject({
      "referrals.factor": 1.1,
      "external.share": 0.4,
      "caseworker.posts": 2,
      "panel.mode": "meeting",
    });
  });

  it("are the scenarios as they stand, without a design", async () => {
    const found = await points({ ...SWEEP, design: undefined });
    expect(found.map(({ scenario, design }) => [scenario.name, design])).toEqual([
      ["panel-2022", {}],
      ["weekly", {}],
    ]);
  });

  it.each(["latin-hypercube", "sobol"])(
    "of a sample (%s) lie in their ranges, are the same each time, and differ with the seed",
    async (kind) => {
      const parameters = {
        "external.share": { low: 0.2, high: 0.4 },
        "caseworker.posts": { low: 1, high: 3 },
        "panel.mode": ["reading", "meeting"],
      };
      const experiment = { ...SWEEP, scenarios: ["panel-2022"], design: { kind, parameters, points: 32 } };
      const first = await points(experiment);
      const values = first.map(({ design }) => design);
      expect(values.length).toBe(32);
      for (const { "external.share": share, "caseworker.posts": posts } of values) {
        expect(share).toBeGreaterThanOrEqual(0.2);
        expect(share).toBeLessThanOrEqual(0.4);
        expect([1, 2, 3]).toContain(posts);
      }
      const often = (key: string, value: unknown) => values.filter((one) => one[key] === value).length;
      expect([often("panel.mode", "reading"), often("panel.mode", "meeting")]).toEqual([16, 16]);
      // of 32 points in three equal parts
      for (const posts of [1, 2, 3]) expect(often("caseworker.posts", posts)).toBeGreaterThanOrEqual(9);
      expect((await points(experiment)).map(({ design }) => design)).toEqual(values);
      const other = await points({ ...experiment, design: { ...experiment.design, seed: "another" } });
      expect(other.map(({ design }) => design)).not.toEqual(values);
    },
  );

  it("are refused with the place of all that is wrong, what is wrong at many points once", async () => {
    expect(
      await issuesOf({
        ...SWEEP,
        scenarios: ["panel-2023", { scenario: "panel-2022", set: { "external.share": 7 } }, "panel-2022"],
        design: { kind: "factorial", parameters: { "external.sharp": [1, 2, 3], "caseworker.posts": [1, 1.5, 2.5] } },
      }),
    ).toEqual([
      "scenarios.0: unknown-scenario",
      "scenarios.1.set.external.share: out-of-domain",
      "design.parameters.external.sharp: unknown-parameter",
      "design.parameters.caseworker.posts: not-whole",
    ]);
  });

  it("are refused if two scenarios have one name, or a value is given twice", async () => {
    expect(await issuesOf({ ...SWEEP, scenarios: ["panel-2022", "panel-2022"] })).toEqual([
      "scenarios.1.name: given-twice",
    ]);
    const twice = { scenario: "panel-2022", set: { "referrals.incompleteShare": 0.5 } };
    expect(await issuesOf({ ...SWEEP, scenarios: [twice] })).toContain(
      "design.parameters.referrals.incompleteShare: given-twice",
    );
  });

  it("are refused if they are too many, before they are made", async () => {
    const levels = Array.from({ length: 100 }, (_, i) => i);
    const parameters = Object.fromEntries(["a", "b", "c", "d", "e"].map((key) => [key, levels]));
    expect(await issuesOf({ ...SWEEP, design: { kind: "factorial", parameters } })).toEqual(["design: too-large"]);
  });
});
