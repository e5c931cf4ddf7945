import { expect, test } from "vitest";
import * as proof from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(proof).sort()).toEqual([
    "MOST_STANDARD_ERRORS",
    "REPORT_YEARS",
    "ROUNDING",
    "WORKLOAD_NAMES",
    "checkReport",
    "handWorkedCases",
    "reportChecks",
    "runHandWorked",
    "runReport",
    "runTheoryCase",
    "runWorkload",
    "theoryCases",
    "validateAll",
    "workloads",
  ]);
});
