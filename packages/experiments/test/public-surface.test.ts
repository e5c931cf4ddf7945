import { expect, test } from "vitest";
import * as experiments from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(experiments).sort()).toEqual([
    "Observations",
    "OverloadError",
    "RunError",
    "calibrate",
    "calibrationRows",
    "deserted",
    "hashOf",
    "loads",
    "overloads",
    "passportOf",
    "prepare",
    "replicator",
    "runExperiment",
    "runOptions",
    "summaryOf",
    "unlimited",
  ]);
});
