import type { ScenarioIssue } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { calledAsInFile } from "../src/components/own-data/called-as-in-file.js";

const issue = (place: string, expected: string): ScenarioIssue => ({
  ...{ place, code: "own-data", expected, received: "x", message: "" },
});
const said = (header: string, language: "da" | "en", place: string, expected = "a value") => {
  const [one] = calledAsInFile([issue(place, expected)], "referrals", `${header}\r\n1;2`, language);
  return [one!.place, one!.expected];
};

test("a column goes by the name that it has in the file", () => {
  const place = 'list.csv, row 3, column "received"';
  expect(said("modtaget;region", "en", place)[0]).toBe('list.csv, row 3, column "modtaget"');
  expect(said("Received;Region", "da", place)[0]).toBe(place);
});

test("a column that is not there goes by its name in the language, in lists of columns, too", () => {
  const place = 'list.csv, row 1, column "received"';
  expect(said("a;region", "da", place, "columns received, region")).toEqual([
    'list.csv, row 1, column "modtaget"',
    "columns modtaget, region",
  ]);
  expect(said("a;b", "en", place, "received, region")).toEqual([place, "received, region"]);
  expect(said("a;b", "da", 'list.csv, row 1, column "b"', "received, region")[0]).toBe('list.csv, row 1, column "b"');
});
