import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPackage } from "../scripts/check-package.mjs";
import { clinics, smallPackage } from "./small-package.ts";

let small: ReturnType<typeof smallPackage>;
beforeEach(() => {
  small = smallPackage();
});
afterEach(() => small.remove());

const file = "clinics/clinics.csv";

function problemsOf(content: string | Uint8Array) {
  small.write(file, content);
  return checkPackage(small.folder).problems;
}

test("a missing column is named, and the rows are not read against the wrong header", () => {
  const expected = "it, as in datapackage.json";
  const problems = problemsOf(clinics.replace("weeklySlots", "slots"));
  expect(problems).toMatchObject([
    { file, row: 1, column: "weeklySlots", received: "no such column", expected },
    { file, row: 1, column: "slots", received: "a column that datapackage.json does not list" },
  ]);
});

test("columns in another order than the description's are refused", () => {
  const received = "town,id,opened,weeklySlots,meanVisitHours,confidence,source";
  expect(problemsOf(clinics.replace("id,town", "town,id"))).toMatchObject([{ file, row: 1, received }]);
});

test("a row with a cell too many is named by its line", () => {
  const expected = "7 cells, as in the header";
  expect(problemsOf(clinics.replace("Tolstrup 2024", "Tolstrup, 2024"))).toEqual([
    { file, row: 2, received: "a row of 8", expected },
  ]);
});

test("an empty line is a row with too few cells", () => {
  expect(problemsOf(clinics.replace("\n2,", "\n\n2,"))).toMatchObject([{ file, row: 3, received: "a row of 1" }]);
});

test("a file saved as Latin-1 is refused at the line with the first foreign byte", () => {
  const problems = problemsOf(Buffer.from(clinics, "latin1"));
  expect(problems).toEqual([{ file, row: 4, received: "bytes that are not UTF-8", expected: "UTF-8 text" }]);
});

test("a byte order mark is refused", () => {
  expect(problemsOf(`\uFEFF${clinics}`)).toMatchObject([{ file, row: 1, received: "a byte order mark" }]);
});

test("carriage returns are refused", () => {
  expect(problemsOf(clinics.replaceAll("\n", "\r\n"))).toMatchObject([{ file, row: 1, received: "a carriage return" }]);
});

test("letters composed of two characters are refused, since they join with nothing", () => {
  const problems = problemsOf(clinics.replace("Roskilde", "A\u030Arup"));
  expect(problems).toMatchObject([{ file, row: 3, expected: "composed letters (Unicode form NFC)" }]);
});

test("a last line without an end is refused", () => {
  expect(problemsOf(clinics.trimEnd())).toMatchObject([{ file, row: 4, expected: "LF after the last line" }]);
});

test("a quote that never closes is refused", () => {
  expect(problemsOf(clinics.replace("Odense", '"Odense'))).toMatchObject([
    { file, expected: "comma-separated values (RFC 4180)" },
  ]);
});

test("an empty file is refused", () => {
  expect(problemsOf("")).toMatchObject([{ file, expected: "LF after the last line" }]);
});

test("a CSV file that the description does not list is refused, wherever it lies", () => {
  small.write("clinics/old/clinics-2021.csv", clinics);
  const received = "a CSV file that datapackage.json does not list";
  expect(checkPackage(small.folder).problems).toMatchObject([{ file: "clinics/old/clinics-2021.csv", received }]);
});

test("a CSV file of an installed package is none of ours", () => {
  small.write("node_modules/other/table.csv", "a\n1\n");
  expect(checkPackage(small.folder).problems).toEqual([]);
});
