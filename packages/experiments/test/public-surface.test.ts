import { expect, test } from "vitest";
import * as experiments from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(experiments).sort()).toEqual([
    "DifferentModelsError",
    "FITTED",
    "InferenceError",
    "Observations",
    "OverloadError",
    "RunError",
    "calibrate",
    "calibrationRows",
    "canonicalJson",
    "changesByPlace",
    "compareScenarios",
    "deserted",
    "doubtRows",
    "hashOf",
    "inputsOf",
    "levellingDownIn",
    "loads",
    "overloads",
    "passportOf",
    "prepare",
    "promiseRows",
    "replicator",
    "runExperiment",
    "runOptions",
    "searchDoubts",
    "searchPromise",
    "summaryOf",
    "unlimited",
    "watchComparison",
    "watchExperiment",
    "watchWarmUp",
  ]);
});
