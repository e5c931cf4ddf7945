import { expect, test } from "vitest";
import * as scenario from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(scenario).sort()).toEqual([
    "CONFIDENCES",
    "ScenarioError",
    "builtIn",
    "nearest",
    "parseScenarioFile",
    "parseSetting",
    "resolveScenario",
    "scenarioFileSchema",
    "scenarioJsonSchema",
    "settingsOf",
  ]);
});
