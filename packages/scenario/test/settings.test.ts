import { expect, test } from "vitest";
import { parseSetting, settingsOf } from "../src/index.ts";
import { issuesOf } from "./fixtures/issues-of.ts";

test.each([
  ["nurse.count=3", "nurse.count", 3, null],
  ["visit.meanHours=1.5 hours", "visit.meanHours", 1.5, "hours"],
  ["visit.meanHours = 1.5hours", "visit.meanHours", 1.5, "hours"],
  ["nurse.hours=12 hours/week", "nurse.hours", 12, "hours/week"],
  ["year=2027 calendar year", "year", 2027, "calendar year"],
  ["x=-.5e-1", "x", -0.05, null],
  ["x=+3.", "x", 3, null],
  ["x=2 år", "x", 2, "år"],
  ["visit.mode=chair", "visit.mode", "chair", null],
  ["visit.mode=", "visit.mode", "", null],
  ["formula=a=b", "formula", "a=b", null],
])("%s is a key, a value and perhaps a unit", (text, key, value, unit) => {
  const written = typeof value === "number" ? { written: text.slice(text.indexOf("=") + 1).trim() } : {};
  expect(parseSetting(text)).toEqual({ key, value, unit, place: key, ...written });
});

test.each(["1,5", "2022-01-01", "1.2.3", "12 %", "12,13,14"])("%s is not a number with a unit, but a text", (right) => {
  expect(parseSetting(`x=${right}`)).toEqual({ key: "x", value: right, unit: null, place: "x" });
});

test("a date is a text, and its key may have any letters in it", () => {
  const key = "clinic.Odense.opens";
  expect(parseSetting(`${key}=2026-06-01`)).toEqual({ key, value: "2026-06-01", unit: null, place: key });
  expect(parseSetting("clinic.Køge Bugt.opens=never")).toMatchObject({ key: "clinic.Køge Bugt.opens", value: "never" });
});

test.each(["nurse.count", "=3", ""])("%j is no setting", (text) => {
  expect(issuesOf(() => parseSetting(text))).toEqual([
    {
      place: "--set",
      code: "shape",
      expected: "key=value",
      received: text,
      message: `expected key=value, got ${JSON.stringify(text)}`,
    },
  ]);
});

test("the settings of a file keep its order, and a unit is said or not", () => {
  expect(settingsOf({ b: 2, a: "chair", c: { value: 3, unit: "hours" }, d: ["South", "North"], e: [] })).toEqual([
    { key: "b", value: 2, unit: null, place: "b" },
    { key: "a", value: "chair", unit: null, place: "a" },
    { key: "c", value: 3, unit: "hours", place: "c" },
    { key: "d", value: "South,North", unit: null, place: "d" },
    { key: "e", value: "", unit: null, place: "e" },
  ]);
});
