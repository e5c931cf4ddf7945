import { expect, test } from "vitest";
import * as denmark from "../src/index.ts";

test("the package offers these names and no others", () => {
  expect(Object.keys(denmark).sort()).toEqual([
    "FactError",
    "access",
    "addDays",
    "closedByAgreement",
    "createTravel",
    "dayNumber",
    "decodeOwnData",
    "hospitals",
    "isWorkingDay",
    "municipalities",
    "municipalitiesIn",
    "municipality",
    "publicHolidayOn",
    "publicHolidays",
    "reach",
    "readOwnPopulation",
    "readOwnReferrals",
    "readOwnSites",
    "readOwnTravelMatrix",
    "readOwnWaitingList",
    "regionNamed",
    "regionsOn",
    "straightKm",
    "successorOf",
    "travelFromMatrix",
    "travelParameters",
    "waterWarnings",
    "weekday",
    "withPopulation",
  ]);
});
