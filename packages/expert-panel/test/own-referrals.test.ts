import { readOwnReferrals } from "@ventesal/denmark";
import { builtIn, readOwnTables, resolveScenario, ScenarioError } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { expertPanel, referralsSeen } from "../src/index.ts";

const list = `received,region,answered,outcome,complete
2022-01-10,Syddanmark,2022-01-20,assessed,no
2022-02-01,Syddanmark,2022-02-01,rejected,yes
2022-06-30,Sjælland,,cancelled,
2022-06-30,Hovedstaden,2022-07-30,assessed,no
`;
const resolved = (text: string, year = 2022) =>
  resolveScenario(
    builtIn("panel-2022", [expertPanel]),
    [{ key: "year", value: year, unit: null, place: "year" }],
    undefined,
    undefined,
    readOwnTables(expertPanel, { referrals: { bytes: text, place: "list.csv" } }),
  );

test("a list shows its counts by year and region, how many were incomplete, and the days of those that were answered", () => {
  const read = readOwnReferrals(list);
  if (!read.ok) throw new Error("the list was refused");
  const seen = referralsSeen(read.rows);
  expect(seen).toMatchObject({ first: "2022-01-10", last: "2022-06-30", months: 6, processingDays: [0, 10, 30] });
  expect(seen.completeness).toEqual({ said: 3, incomplete: 2 });
  expect([...seen.byYear.get(2022)!]).toEqual([
    ["Syddanmark", 2],
    ["Sjælland", 1],
    ["Hovedstaden", 1],
  ]);
});

test("its volume, reckoned to a year, and its incompleteness stand in for the report's; a region without referrals has none", () => {
  const { values, parameters } = resolved(list);
  expect(values["referrals.Syddanmark.perYear"]).toBe(4);
  expect(values["referrals.Sjælland.perYear"]).toBe(2);
  expect(values["referrals.Nordjylland.perYear"]).toBe(0);
  expect(values["referrals.incompleteShare"]).toBeCloseTo(2 / 3);
  const volume = parameters.find(({ key }) => key === "referrals.Syddanmark.perYear");
  expect(volume?.source).toContain("own list of referrals: 2 in 6 months");
});

test("a list that does not say what was complete leaves the report's share", () => {
  expect(resolved("received,region\n2022-01-10,Syddanmark\n").values["referrals.incompleteShare"]).toBeCloseTo(26 / 45);
});

test("regions that have become one are added up; a region that is not there yet is refused by name", () => {
  expect(resolved(list, 2027).values["referrals.Østdanmark.perYear"]).toBe(4);
  const later = "received,region\n2027-01-10,Østdanmark\n";
  expect(resolved(later, 2027).values["referrals.Østdanmark.perYear"]).toBe(12);
  expect(() => resolved(later)).toThrow(ScenarioError);
  expect(() => resolved(later)).toThrow("referrals: expected regions of 2022: ");
});
