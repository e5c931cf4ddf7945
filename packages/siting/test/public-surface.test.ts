import { expect, test } from "vitest";
import * as siting from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(siting).sort()).toEqual([
    "SITING_MEASURES",
    "evenStaffing",
    "formulaWaitDays",
    "frontProbability",
    "lattice",
    "leastStaffing",
    "onFront",
    "ownProblem",
    "ownSites",
    "postsIn",
    "resolvedPlan",
    "scenarioFor",
    "siteAndStaff",
    "workOf",
  ]);
});
