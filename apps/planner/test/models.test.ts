import { expect, it } from "vitest";
import { EMPTY_PLAN, scenarioIfAny } from "../src/components/state/draft.ts";
import { loadModel } from "../src/components/state/load-model.ts";
import { hasModel, modelOf } from "../src/components/state/models.ts";

it("a model is there when it has been loaded, and no other with it; before that, asking for it is an error and no empty scenario", async () => {
  expect(() => modelOf("panel")).toThrow('expected the model of "panel" to be loaded');
  expect(() => scenarioIfAny("panel", EMPTY_PLAN.panel)).toThrow('expected the model of "panel" to be loaded');
  await loadModel("panel");
  expect(modelOf("panel").scenarios.map(({ name }) => name)).toContain("panel-2022");
  expect(hasModel("clinics")).toBe(false);
  expect(scenarioIfAny("panel", { ...EMPTY_PLAN.panel, scenario: "panel-2021" })).toBeNull();
});
