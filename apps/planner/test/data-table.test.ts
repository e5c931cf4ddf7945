// @vitest-environment jsdom
import type { Passport } from "@ventesal/experiments";
import { describe, expect, test } from "vitest";
import { csvOf, tableElement } from "../src/components/show/data-table.ts";

const passport = { hash: "abc" } as Passport;

describe("a table", () => {
  test("is written as CSV with quotation marks only where they are needed, and the passport in each row", () => {
    const table = {
      columns: ["navn", "a,b"],
      rows: [
        ['han sagde "ja"', "1,5"],
        ["to\nlinjer", ""],
      ],
    };
    expect(csvOf(table, passport)).toBe('navn,"a,b",passport\r\n"han sagde ""ja""","1,5",abc\r\n"to\nlinjer",,abc\r\n');
  });

  test("is written with plain numbers where there are any", () => {
    const data = { columns: ["region", "mean"], rows: [["Syddanmark", 1234.5] as const, ["Sjælland", null] as const] };
    const csv = csvOf({ columns: ["Region", "Middel"], rows: [["Syddanmark", "1.234,5"]], data }, passport);
    expect(csv).toBe("region,mean,passport\r\nSyddanmark,1234.5,abc\r\nSjælland,,abc\r\n");
  });

  test("names its columns and its rows for those who cannot see it", () => {
    const table = tableElement({ columns: ["Region", "Dage"], rows: [["<b>Fyn</b>", "3"]] });
    expect([...table.querySelectorAll("th")].map((cell) => [cell.scope, cell.textContent])).toEqual([
      ["col", "Region"],
      ["col", "Dage"],
      ["row", "<b>Fyn</b>"],
    ]);
  });
});
