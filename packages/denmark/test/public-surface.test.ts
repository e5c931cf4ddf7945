import { expect, test } from "vitest";
import * as denmark from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(denmark).sort()).toEqual([
    "FactError",
    "addDays",
    "closedByAgreement",
    "dayNumber",
    "isWorkingDay",
    "publicHolidayOn",
    "publicHolidays",
    "regionNamed",
    "regionsOn",
    "successorOf",
    "weekday",
  ]);
});
