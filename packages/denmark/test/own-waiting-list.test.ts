import { expect, test } from "vitest";
import { readOwnWaitingList } from "../src/index.ts";

const sites = ["Roskilde", "Odense"];
const problemsOf = (text: string) => {
  const result = readOwnWaitingList(text, sites);
  if (result.ok) throw new Error("the table was taken");
  return result.problems;
};

test("a row is a patient, or as many as it says; a clinic's patients of one day are added up, by clinic and day", () => {
  const text =
    "klinik;henvist;antal\nOdense;2025-11-03;2\nOdense;03-11-2025;1\nRoskilde;1.12.2025;4\nOdense;31/10/2025;1\n";
  expect(readOwnWaitingList(text, sites)).toEqual({
    ok: true,
    rows: [
      { clinic: "Roskilde", referred: "2025-12-01", patients: 4 },
      { clinic: "Odense", referred: "2025-10-31", patients: 1 },
      { clinic: "Odense", referred: "2025-11-03", patients: 3 },
    ],
  });
  expect(readOwnWaitingList("clinic,referred\nOdense,2025-11-03\nOdense,2025-11-03\n", sites)).toEqual({
    ok: true,
    rows: [{ clinic: "Odense", referred: "2025-11-03", patients: 2 }],
  });
});

test.each([
  ["a clinic that is no site", "Hobro;2025-11-03;1", { code: "unknown-site", column: "clinic", received: '"Hobro"' }],
  [
    "a day that does not exist",
    "Odense;30-02-2025;1",
    { code: "not-a-date", column: "referred", received: '"30-02-2025"' },
  ],
  ["a year of two digits", "Odense;03-11-25;1", { code: "not-a-date", column: "referred" }],
  ["no patients", "Odense;2025-11-03;0", { code: "out-of-range", column: "patients" }],
  ["half a patient", "Odense;2025-11-03;1,5", { code: "not-a-number", column: "patients" }],
])("%s is refused with row and column, and nothing is loaded", (_, row, expected) => {
  expect(problemsOf(`clinic;referred;patients\nOdense;2025-11-03;1\n${row}\n`)).toMatchObject([
    { row: 3, ...expected },
  ]);
});
