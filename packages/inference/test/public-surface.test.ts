import { expect, test } from "vitest";
import * as inference from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(inference).sort()).toEqual([
    "InferenceError",
    "KimNelson",
    "SOBOL_DIMENSIONS",
    "factorial",
    "latinHypercube",
    "morrisDesign",
    "morrisEffects",
    "mser5",
    "onto",
    "rankPairs",
    "sobolDesign",
    "sobolIndices",
    "sobolSequence",
    "twoDoubts",
  ]);
});
