import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { pairedDifference } from "@ventesal/measures";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { runExperiment } from "../src/index.ts";

const kernel = await openKernel();

/** The staff and times that matter here, said so that the tests do not hang on the fit. */
const STAFF = {
  "caseworker.hoursPerWeek": 10,
  "caseworker.posts": 1,
  "department.answerMedianDays": 3,
  "department.answerP90Days": 9,
  "external.share": 0.15,
  "external.meanDays": 14,
};

async function meanDays(seed: string, changes: Record<string, number> = {}): Promise<Float64Array> {
  const set = { ...STAFF, ...changes };
  const { model, scenario: base } = builtIn("panel-2022", [expertPanel]);
  const scenario = resolveScenario({ model, scenario: { ...base, set } }, []);
  const { observations, keys } = await runExperiment(scenario, kernel, { seed, effort: { replications: 200 } });
  const key = keys.findIndex(({ measure, group }) => {
    return measure === "processing-time.mean" && group.outcome === "all" && group.region === undefined;
  });
  return observations.column(key);
}

const base = await meanDays("one");

test.each([
  { "referrals.incompleteShare": 0.29 },
  { "caseworker.posts": 2 },
  { "department.deadlineDays": 3 },
  { "external.share": 0.25 },
])("two scenarios with one seed share their chance: %j is compared with a fraction of the years", async (changes) => {
  const lever = await meanDays("one", changes);
  const independent = await meanDays("other", changes);
  const common = pairedDifference(lever, base);
  const apart = pairedDifference(independent, base);
  expect(common.correlation).toBeGreaterThan(0.6);
  expect(common.varianceReduction).toBeGreaterThan(2);
  // with other seeds there is nothing to be saved
  expect(Math.abs(apart.correlation!)).toBeLessThan(4 / Math.sqrt(200));
  expect(apart.varianceReduction).toBeGreaterThan(0.7);
  expect(apart.varianceReduction).toBeLessThan(1.4);
  // and the two ways agree on the difference
  const se = Math.hypot(common.standardError!, apart.standardError!);
  expect(Math.abs(common.mean! - apart.mean!)).toBeLessThan(4 * se);
});
