import { expect, test } from "vitest";
import * as measures from "../src/index.ts";
import * as table from "../src/table.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(measures).sort()).toEqual([
    "BooksError",
    "CaseColumn",
    "DaysOfYears",
    "MINIMUM_REPLICATIONS",
    "MeasureError",
    "Sample",
    "assertBooks",
    "attributeDays",
    "caseColumns",
    "checkBooks",
    "clopperPearson",
    "inOneGo",
    "jackknife",
    "jackknifeSteps",
    "keptIn",
    "keptShare",
    "meanInterval",
    "pairedDifference",
    "processingDays",
    "quantile",
    "quantiles",
    "replicationsFor",
    "rowOf",
    "summarise",
    "tReach",
    "visitsOf",
    "wilsonInterval",
    "windowOf",
    "yearRange",
  ]);
  expect(Object.keys(table).sort()).toEqual(["rowsFromCsv", "rowsToCsv", "rowsToTable"]);
});
