import { expect, test } from "vitest";
import * as lateEffects from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(lateEffects).sort()).toEqual([
    "PROFESSIONS",
    "STAFF",
    "clinicsKnown",
    "lateEffects",
    "siteNames",
    "sitesOf",
  ]);
});
