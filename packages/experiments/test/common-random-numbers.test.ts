import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { pairedDifference } from "@ventesal/measures";
import { builtIn, parseSetting, resolveScenario } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { runExperiment } from "../src/index.ts";

const kernel = await openKernel();

async function meanDays(seed: string, ...settings: string[]): Promise<Float64Array> {
  const scenario = resolveScenario(builtIn("panel-2022", [expertPanel]), settings.map(parseSetting));
  const { observations, keys } = await runExperiment(scenario, kernel, { seed, effort: { replications: 200 } });
  const key = keys.findIndex(({ measure, group }) => {
    return measure === "processing-time.mean" && group.outcome === "all" && group.region === undefined;
  });
  return observations.column(key);
}

const base = await meanDays("one");

test.each(["referrals.incompleteShare=0.29", "caseworker.posts=2", "department.deadlineDays=3", "external.share=0.3"])(
  "two scenarios with one seed share their chance: %s is compared with a fraction of the years",
  async (setting) => {
    const lever = await meanDays("one", setting);
    const independent = await meanDays("other", setting);
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
  },
);
