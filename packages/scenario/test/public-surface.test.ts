import { expect, test } from "vitest";
import * as scenario from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(scenario).sort()).toEqual([
    "CONFIDENCES",
    "NEVER",
    "NO_SOURCE",
    "ScenarioError",
    "builtIn",
    "choice",
    "date",
    "list",
    "listed",
    "nearest",
    "number",
    "parseScenarioFile",
    "parseSetting",
    "pathwayScenario",
    "readOwnTables",
    "resolveScenario",
    "scenarioFileSchema",
    "scenarioJsonSchema",
    "seenShare",
    "settingsOf",
    "share",
    "usualMeasures",
  ]);
});
