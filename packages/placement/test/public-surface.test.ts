import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as placement from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(placement).sort()).toEqual([
    "FRONT_OBJECTIVES",
    "MOST_SETS",
    "OBJECTIVES",
    "PlacementError",
    "answerAsGeoJson",
    "binomial",
    "danishProblem",
    "danishSites",
    "enumerateFront",
    "evaluate",
    "openHighs",
    "place",
    "placeChanges",
    "placementProblem",
    "plainMeasures",
    "priceOf",
    "reasonText",
  ]);
});

test("no file asks for anything that only Node has, so that a browser's worker can run it all", () => {
  const src = new URL("../src/", import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(new URL(file, src), "utf8");
    expect(text, file).not.toMatch(/from "node:|process\.|performance\.now\(\)(?! \/ 1000`)|Math\.random|Date\.now/);
  }
});
