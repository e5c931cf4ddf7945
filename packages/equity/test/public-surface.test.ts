import { expect, test } from "vitest";
import * as equity from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(equity).sort()).toEqual([
    "EquityError",
    "attributableFraction",
    "attributableRisk",
    "best",
    "concentrationIndex",
    "difference",
    "funnelLimits",
    "gini",
    "levellingDown",
    "meanDeviationFromBest",
    "overall",
    "ratio",
    "relativeIndex",
    "slopeIndex",
    "theil",
    "worst",
  ]);
});
