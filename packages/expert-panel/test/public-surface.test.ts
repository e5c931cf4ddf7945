import { expect, test } from "vitest";
import * as panel from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(panel).sort()).toEqual([
    "PRIORS",
    "expertPanel",
    "figure2022",
    "findFigure",
    "plausibleSet",
    "processedDays",
    "referralsSeen",
    "stationTheory",
  ]);
});
