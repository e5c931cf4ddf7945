import { describe, expect, test } from "vitest";
import { expertPanel } from "../src/index.ts";
import { countsByRegion, predecessors, regionNames, whyNotRegion } from "../src/regions.ts";

const FIVE = ["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"];

test("2022 has the five regions of table 1, in its order", () => {
  expect(regionNames(2022)).toEqual(FIVE);
  expect(regionNames(2026)).toEqual(FIVE);
  expect([...countsByRegion("region", 2022)]).toEqual([
    ["Syddanmark", 48],
    ["Hovedstaden", 35],
    ["Midtjylland", 18],
    ["Nordjylland", 14],
    ["Sjælland", 5],
  ]);
});

test("2027 has four, and Østdanmark is the sum of its parts", () => {
  expect(regionNames(2027)).toEqual(["Syddanmark", "Østdanmark", "Midtjylland", "Nordjylland"]);
  expect(predecessors("Østdanmark", 2027)).toEqual(["Hovedstaden", "Sjælland"]);
  expect(countsByRegion("region", 2027).get("Østdanmark")).toBe(35 + 5);
  expect(countsByRegion("residence", 2027).get("Østdanmark")).toBe(31 + 7);
  expect(countsByRegion("residence", 2027).get("unknown")).toBe(11);
});

test("a region has a reason not to be one of the year, and a name that is none has none", () => {
  expect(whyNotRegion("Hovedstaden", 2022)).toBeNull();
  expect(whyNotRegion("Jylland", 2022)).toBeNull();
  expect(whyNotRegion("Hovedstaden", 2027)).toContain("to 2026-12-31");
  expect(whyNotRegion("Østdanmark", 2022)).toContain("from 2027-01-01");
});

describe("a key that is no parameter is explained by its region", () => {
  const explain = (key: string, year: number) => expertPanel.explainUnknown!(key, { year });

  test("if that is one of another year", () => {
    expect(explain("referrals.Østdanmark.perYear", 2022)).toMatch(
      /Østdanmark.*from 2027-01-01.*\(the scenario's year begins on 2022-01-01\)$/,
    );
    expect(explain("rejected.Sjælland.share", 2027)).toContain("to 2026-12-31");
  });

  test("and otherwise not", () => {
    expect(explain("referrals.Sjælland.perMonth", 2022)).toBeNull();
    expect(explain("budget", 2022)).toBeNull();
  });
});
