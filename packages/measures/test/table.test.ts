import { expect, test } from "vitest";
import type { Row } from "../src/index.ts";
import { rowsFromCsv, rowsToCsv, rowsToTable } from "../src/table.ts";

const row = (group: Row["group"], mean: number | null, published: number | null = null): Row => ({
  measure: "cases.count",
  group,
  unit: "cases",
  mean,
  low: mean,
  high: mean,
  yearLow: null,
  yearHigh: null,
  published,
});

test("groups become columns, sorted by name, empty where a row has them not", () => {
  const table = rowsToTable([row({ region: "Sjælland" }, 5), row({ outcome: "received" }, 121, 121), row({}, null)]);
  expect(table.columnNames()).toEqual([
    "measure",
    "group.outcome",
    "group.region",
    "unit",
    "mean",
    "low",
    "high",
    "yearLow",
    "yearHigh",
    "published",
  ]);
  expect(table.array("group.region")).toEqual(["Sjælland", null, null]);
  expect(table.array("group.outcome")).toEqual([null, "received", null]);
  expect(table.array("published")).toEqual([null, 121, null]);
});

test("the order of columns does not depend on the order of rows", () => {
  const rows = [row({ b: "1" }, 1), row({ a: "2" }, 2), row({ C: "3" }, 3)];
  const names = ["measure", "group.C", "group.a", "group.b"];
  expect(rowsToTable(rows).columnNames().slice(0, 4)).toEqual(names);
  expect(
    rowsToTable([...rows].reverse())
      .columnNames()
      .slice(0, 4),
  ).toEqual(names);
});

test("CSV has full precision, quotes what needs quoting, and leaves null empty", () => {
  const csv = rowsToCsv([row({ advice: 'abroad, "phase 1"' }, 0.1 + 0.2), row({ advice: "none" }, null, 27)]);
  expect(csv.split("\n")).toEqual([
    "measure,group.advice,unit,mean,low,high,yearLow,yearHigh,published",
    'cases.count,"abroad, ""phase 1""",cases,0.30000000000000004,0.30000000000000004,0.30000000000000004,,,',
    "cases.count,none,cases,,,,,,27",
    "",
  ]);
});

test("no rows make a table with a head and no body", () => {
  expect(rowsToCsv([])).toBe("measure,unit,mean,low,high,yearLow,yearHigh,published\n");
});

test("rows come back from CSV as they were, to the last bit", () => {
  const rows = [
    row({ advice: 'abroad, "phase 1"', region: "Sjælland" }, 0.1 + 0.2),
    row({ region: "Nord\njylland" }, null, 27),
    row({}, -1e-300),
  ];
  expect(rowsFromCsv(rowsToCsv(rows))).toEqual(rows);
});

test("what is no number in a CSV stays text, and a column that is gone is undefined", () => {
  const csv = rowsToCsv([row({}, 5)]).replace(",5,5,5,", ",5,five, 5,");
  expect(rowsFromCsv(csv)).toEqual([{ ...row({}, 5), low: "five", high: " 5" }]);
  expect(rowsFromCsv("measure,unit,mean\ncases.count,cases,\n")).toMatchObject([{ mean: null, low: undefined }]);
});
