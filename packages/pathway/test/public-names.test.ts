import { expect, test } from "vitest";
import * as pathway from "../src/index.ts";

test("the public names are these", () => {
  expect(Object.keys(pathway).sort()).toEqual([
    "ALWAYS",
    "CLOSED_DAYS",
    "DAYS_PER",
    "ISSUE_CODES",
    "PathwayError",
    "UNREACHABLE",
    "checkPathway",
    "compilePathway",
    "dateOf",
    "dayNumber",
    "definePathway",
    "durationSchema",
    "parsePathway",
    "partName",
    "pathText",
    "pathwayDiagram",
    "pathwayJsonSchema",
    "pathwaySchema",
    "readPathway",
    "weekdayOf",
  ]);
});

// 1 January 2000 was a Saturday, 29 February 2024 a Thursday; the Unix epoch began on Thursday 1 January 1970.
test("dates, days and weekdays agree with the calendar on the wall", () => {
  expect(pathway.dayNumber("1970-01-01")).toBe(0);
  expect(pathway.dayNumber("2024-03-01") - pathway.dayNumber("2024-02-28")).toBe(2);
  expect(pathway.weekdayOf(pathway.dayNumber("1970-01-01"))).toBe("thursday");
  expect(pathway.weekdayOf(pathway.dayNumber("2000-01-01"))).toBe("saturday");
  expect(pathway.weekdayOf(pathway.dayNumber("2024-02-29"))).toBe("thursday");
  expect(pathway.weekdayOf(pathway.dayNumber("1969-12-31"))).toBe("wednesday");
  expect(pathway.dateOf(pathway.dayNumber("2024-02-29"))).toBe("2024-02-29");
});
