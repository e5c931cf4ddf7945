import { expect, test } from "vitest";
import { readOwnReferrals } from "../src/index.ts";

const problemsOf = (text: string) => {
  const result = readOwnReferrals(text);
  if (result.ok) throw new Error("the table was taken");
  return result.problems;
};

test("a row is a referral; what the list does not say is null, and the rows come back by day of receipt", () => {
  const danish =
    "Modtaget;Henvisende region;Besvaret;Udfald;Fuldstændig\n03-02-2022;Region Syddanmark;10-02-2022;vurderet;nej\n3.1.2022;Hovedstaden;;annulleret;\n";
  expect(readOwnReferrals(danish)).toEqual({
    ok: true,
    rows: [
      { received: "2022-01-03", region: "Hovedstaden", answered: null, outcome: "cancelled", complete: null },
      { received: "2022-02-03", region: "Syddanmark", answered: "2022-02-10", outcome: "assessed", complete: false },
    ],
  });
  expect(readOwnReferrals("region,received\nNordjylland,2022-05-01\n")).toEqual({
    ok: true,
    rows: [{ received: "2022-05-01", region: "Nordjylland", answered: null, outcome: null, complete: null }],
  });
});

test("a region is one of the day of receipt", () => {
  expect(readOwnReferrals("received,region\n2027-01-01,Østdanmark\n")).toMatchObject({ ok: true });
  expect(problemsOf("received,region\n2026-12-31,Østdanmark\n2027-01-01,Sjælland\n")).toMatchObject([
    { row: 2, column: "region", code: "unknown-region", received: '"Østdanmark"' },
    { row: 3, column: "region", code: "unknown-region", received: '"Sjælland"' },
  ]);
});

test.each([
  ["a day that does not exist", "2022-02-30;Sjælland;;;", { code: "not-a-date", column: "received" }],
  ["an unknown region", "2022-02-03;Fyn;;;", { code: "unknown-region", column: "region", received: '"Fyn"' }],
  ["no region", "2022-02-03;;;;", { code: "missing-value", column: "region" }],
  ["an answer before the receipt", "2022-02-03;Sjælland;2022-02-02;;", { code: "before-another", column: "answered" }],
  ["an unknown outcome", "2022-02-03;Sjælland;;henlagt;", { code: "unknown-value", column: "outcome" }],
  ["neither yes nor no", "2022-02-03;Sjælland;;;måske", { code: "unknown-value", column: "complete" }],
  ["a day before the regions", "2006-12-31;Sjælland;;;", { code: "unknown-region", column: "region" }],
])("%s is refused with row and column, and nothing is loaded", (_, row, expected) => {
  expect(problemsOf(`received;region;answered;outcome;complete\n2022-02-03;Sjælland;;;\n${row}\n`)).toMatchObject([
    { row: 3, ...expected },
  ]);
});
