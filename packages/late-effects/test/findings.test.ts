import type { Row } from "@ventesal/measures";
import { expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { valuesOf } from "./observe.ts";

const row = (measure: string, group: Record<string, string>, mean: number | null): Row => {
  return { measure, group, unit: "share", mean, low: mean, high: mean, yearLow: null, yearHigh: null, published: null };
};
const sentences = (shares: Record<string, number | null>) =>
  lateEffects.findings!({
    values: valuesOf("late-effects-2026"),
    own: {},
    overloaded: [],
    rows: [
      row("need.unmet-share", {}, 0.5),
      ...Object.entries(shares).map(([region, mean]) => row("need.unmet-share", { region }, mean)),
    ],
  }).map(({ text }) => text);

test("one region is worst off", () => {
  const [{ en, da }] = sentences({ Nordjylland: 0.4, Midtjylland: 0.6, Sjælland: null }) as [
    { en: string; da: string },
  ];
  expect(en).toBe(
    "Unmet need: 50.0% in the whole country; worst off is Midtjylland with 60.0%, best Nordjylland with 40.0%, a gap of 20.0 percentage points.",
  );
  expect(da).toContain("dårligst stillet er Midtjylland med 60,0 %, bedst Nordjylland med 40,0 %");
});

test("several regions that are equally badly off are all named", () => {
  expect(sentences({ Nordjylland: 1, Midtjylland: 1, Sjælland: 0.4 })[0]!.da).toContain(
    "dårligst stillet er Nordjylland og Midtjylland med 100,0 %, bedst Sjælland med 40,0 %",
  );
});

test("where all regions are equal none is worst off", () => {
  expect(sentences({ Nordjylland: 0.5, Sjælland: 0.5 })[0]!.en).toBe(
    "Unmet need: 50.0% in the whole country, the same in the regions where it is known.",
  );
});
