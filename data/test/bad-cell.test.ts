import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkPackage } from "../scripts/check-package.mjs";
import { clinics, smallPackage } from "./small-package.ts";

let small: ReturnType<typeof smallPackage>;
beforeEach(() => {
  small = smallPackage();
});
afterEach(() => small.remove());

/** The problems of the small package once a piece of its table has been replaced. */
function problemsWith(piece: string, replacement: string) {
  expect(clinics).toContain(piece);
  small.write("clinics/clinics.csv", clinics.replace(piece, replacement));
  return checkPackage(small.folder).problems;
}

const file = "clinics/clinics.csv";

test("the small package is sound, and its cells are cast by type with missing ones as null", () => {
  const { tables, problems } = checkPackage(small.folder);
  expect(problems).toEqual([]);
  const source = "Tolstrup 2024";
  expect(tables[0]?.rows.slice(0, 2)).toEqual([
    {
      id: 1,
      town: "Odense",
      opened: "2022-02-01",
      weeklySlots: 12,
      meanVisitHours: 1.5,
      confidence: "published",
      source,
    },
    {
      id: 2,
      town: "Roskilde",
      opened: "2021-10-28",
      weeklySlots: null,
      meanVisitHours: 0.75,
      confidence: "assumption",
      source: null,
    },
  ]);
});

describe("a bad cell is reported with its file, row, column, what came and what was expected", () => {
  test.each([
    [
      "a decimal comma",
      ",0.75,",
      ',"0,75",',
      3,
      "meanVisitHours",
      '"0,75"',
      "a number with a decimal point, such as 14.5",
    ],
    [
      "a number with an exponent",
      ",0.75,",
      ",75e-2,",
      3,
      "meanVisitHours",
      '"75e-2"',
      "a number with a decimal point, such as 14.5",
    ],
    ["a fraction among whole numbers", ",12,", ",12.5,", 2, "weeklySlots", '"12.5"', "a whole number such as 14"],
    [
      "a day that does not exist",
      "2022-02-01",
      "2022-02-30",
      2,
      "opened",
      '"2022-02-30"',
      "a date that exists, as YYYY-MM-DD",
    ],
    [
      "a date written the Danish way",
      "2022-02-01",
      "01-02-2022",
      2,
      "opened",
      '"01-02-2022"',
      "a date that exists, as YYYY-MM-DD",
    ],
    ["a date before the first allowed", "2021-10-28", "2002-12-31", 3, "opened", '"2002-12-31"', "2003-01-01 or more"],
    ["a value below the minimum", ",6,", ",-1,", 4, "weeklySlots", '"-1"', "0 or more"],
    ["a value above the maximum", ",6,", ",41,", 4, "weeklySlots", '"41"', "40 or less"],
    [
      "a word outside the list",
      "published",
      "certain",
      2,
      "confidence",
      '"certain"',
      "one of source document · published · estimate · assumption · unknown",
    ],
    [
      "a text that does not match its pattern from end to end",
      "Odense",
      "Odense C",
      2,
      "town",
      '"Odense C"',
      "text that matches [A-ZÆØÅ][a-zæøå]+",
    ],
    [
      "a missing value in a required column",
      ",published,",
      ",,",
      2,
      "confidence",
      '""',
      "a value: the column is required",
    ],
    ["a space beside the value", "Odense", "Odense ", 2, "town", '"Odense "', "no space before or after the value"],
  ])("%s", (_, piece, replacement, row, column, received, expected) => {
    expect(problemsWith(piece, replacement)).toEqual([{ file, row, column, received, expected }]);
  });

  test("a key that another row has already", () => {
    const expected = "a value that no other row has; row 2 has it too";
    expect(problemsWith("3,Næstved", "1,Næstved")).toEqual([{ file, row: 4, column: "id", received: "1", expected }]);
  });

  test("a repeated value in a unique column", () => {
    const expected = "a value that no other row has; row 3 has it too";
    expect(problemsWith("Næstved", "Roskilde")).toEqual([
      { file, row: 4, column: "town", received: "Roskilde", expected },
    ]);
  });
});

test("missing values in a unique column repeat nothing", () => {
  small.write("clinics/clinics.csv", clinics.replace("Odense", "").replace("Roskilde", ""));
  expect(checkPackage(small.folder).problems).toEqual([]);
});

test("a row after a quoted cell with line ends in it is counted as the editor counts lines", () => {
  const twoLines = clinics
    .replace("Tolstrup 2024", '"Tolstrup 2024\nand Odense University Hospital"')
    .replace(",6,", ",-6,");
  small.write("clinics/clinics.csv", twoLines);
  expect(checkPackage(small.folder).problems).toMatchObject([{ row: 5, column: "weeklySlots" }]);
});

test("all bad cells are reported at once, not the first alone", () => {
  small.write(
    "clinics/clinics.csv",
    clinics.replace(",12,", ",twelve,").replace("2021-10-28", "soon").replace(",6,", ",99,"),
  );
  expect(checkPackage(small.folder).problems.map(({ row, column }) => [row, column])).toEqual([
    [2, "weeklySlots"],
    [3, "opened"],
    [4, "weeklySlots"],
  ]);
});
