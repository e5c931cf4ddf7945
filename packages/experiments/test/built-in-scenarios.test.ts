import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { loads, overloads, prepare, runExperiment } from "../src/index.ts";

const kernel = await openKernel();

test.each(expertPanel.scenarios.map(({ name }) => name))(
  "the list of %s settles, and every case is answered",
  async (name) => {
    const scenario = resolveScenario(builtIn(name, [expertPanel]), []);
    expect(overloads(prepare(scenario, kernel), kernel)).toEqual([]);
    const { observations } = await runExperiment(scenario, kernel, { seed: "a", effort: { replications: 20 } });
    expect(observations.openCases).toBe(0);
  },
);

test("a meeting has a load: the cases that come to it over its slots", () => {
  const scenario = resolveScenario(builtIn("panel-weekly-meeting", [expertPanel]), []);
  const meeting = loads(prepare(scenario, kernel), kernel).find(({ resource }) => resource === "meeting")!;
  // 81 cases a year come, and there are 4 slots in each of 52 weeks
  expect(Math.abs(meeting.load - 81 / (4 * 52))).toBeLessThan(4 * meeting.standardError);
});
