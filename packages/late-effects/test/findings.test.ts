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

const ofClinic = (measure: string, mean: number, low = mean, high = mean): Row => {
  return { ...row(measure, { clinic: "Odense" }, mean), low, high };
};
const ofList = (
  growth: [number, number, number],
  brokenIn: number,
  { set = {}, overloaded = [] }: { set?: Record<string, number>; overloaded?: string[] } = {},
) =>
  lateEffects.findings!({
    values: { ...valuesOf("late-effects-2026"), ...set },
    own: {},
    overloaded,
    rows: [
      ofClinic("queue.growth-per-week", ...growth),
      ofClinic("waiting.standard-broken.share", brokenIn),
      ofClinic("waiting.standard-broken.days", 214),
    ],
  });
const grows = (...of: Parameters<typeof ofList>) => ofList(...of).map(({ text }) => text);

test("a standard that nearly all replications break is said to be broken", () => {
  expect(grows([0.3, 0.2, 0.4], 1)).toEqual([
    {
      da: "Odense: ventelisten vokser med 0,3 om ugen (0,2 til 0,4); fra omkring 3. august 2026 venter over halvdelen længere end standarden.",
      en: "Odense: the list grows by 0.3 a week (0.2 to 0.4); from about 3 August 2026 more than half wait beyond the standard.",
    },
  ]);
});

test("a standard that some replications break is said with how many of them do", () => {
  expect(grows([0.3, 0.2, 0.4], 0.53)).toEqual([
    {
      da: "Odense: ventelisten vokser med 0,3 om ugen (0,2 til 0,4); i 53 % af gentagelserne venter over halvdelen længere end standarden, fra omkring 3. august 2026.",
      en: "Odense: the list grows by 0.3 a week (0.2 to 0.4); in 53% of replications more than half wait beyond the standard, from about 3 August 2026.",
    },
  ]);
  expect(grows([0.3, 0.2, 0.4], 0.4)[0]!.en).toBe("Odense: the list grows by 0.3 a week (0.2 to 0.4).");
});

test("a growth that is written 0.0 is no growth, and what else is known of the list is said", () => {
  expect(grows([0.04, 0.01, 0.049], 0.4)).toEqual([]);
  expect(grows([0.04, 0.01, 0.049], 0.53)[0]!.da).toBe(
    "Odense: i 53 % af gentagelserne venter over halvdelen længere end standarden, fra omkring 3. august 2026.",
  );
});

test("a list that begins empty is said to grow at first, unless it never settles", () => {
  const set = { "clinic.Odense.waiting": 0 };
  expect(grows([0.3, 0.2, 0.4], 0, { set, overloaded: ["nurses · Odense"] })[0]!.en).toBe(
    "Odense: the list grows by 0.3 a week (0.2 to 0.4) and never settles.",
  );
  expect(grows([0.3, 0.2, 0.4], 0, { set })[0]).toEqual({
    da: "Odense: ventelisten vokser med 0,3 om ugen (0,2 til 0,4); den begynder tom, så den vokser i begyndelsen.",
    en: "Odense: the list grows by 0.3 a week (0.2 to 0.4); it begins empty, so it grows at first.",
  });
});

test("what is called a growing list grows, and what else is known of a list is called so", () => {
  const codes = (...of: Parameters<typeof ofList>) => ofList(...of).map(({ code }) => code);
  expect(codes([0.3, 0.2, 0.4], 1)).toEqual(["list-grows"]);
  expect(codes([0.04, 0.01, 0.049], 0.6)).toEqual(["standard-broken"]);
  expect(codes([0.04, 0.01, 0.049], 0, { overloaded: ["doctors · Odense"] })).toEqual(["list-never-settles"]);
});
