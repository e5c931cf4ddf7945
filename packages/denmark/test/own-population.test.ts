import { describe, expect, test } from "vitest";
import { municipalities, type OwnData, readOwnPopulation, withPopulation } from "../src/index.ts";

const rows = municipalities().map(({ code, name, population }) => ({ code, name, population }));
const csv = (lines: string[] = rows.map(({ code, population }) => `${code},${population}`)) =>
  `municipality,population\n${lines.join("\n")}\n`;
const lines = () => csv().trim().split("\n").slice(1);

/** The rows, which must have come; or the problems, which must have come instead. */
function rowsOf<Row>(result: OwnData<Row>) {
  if (!result.ok) throw new Error(result.problems.map((found) => found.message).join("\n"));
  return result.rows;
}
function problemsOf<Row>(result: OwnData<Row>) {
  if (result.ok) throw new Error("the table was taken");
  expect(result).not.toHaveProperty("rows");
  return result.problems;
}

describe("what is read", () => {
  const expected = rows.map(({ code, population }) => ({ municipalityCode: code, population }));

  test("comma and LF, in the order of the municipalities whatever the order of the file", () => {
    expect(rowsOf(readOwnPopulation(csv()))).toEqual(expected);
    expect(rowsOf(readOwnPopulation(csv(lines().reverse())))).toEqual(expected);
  });

  test("semicolon, byte order mark, CRLF, quotes and Danish headings, as spreadsheets write them", () => {
    const text = rows.map(({ name, population }) => `"${name}";${population}`).join("\r\n");
    expect(rowsOf(readOwnPopulation(`\uFEFFKommune;Befolkning\r\n${text}\r\n`))).toEqual(expected);
  });

  test("codes that a spreadsheet has robbed of their zero, tabs, empty lines and blanks", () => {
    const text = rows.map(({ code, population }) => ` ${code.slice(1)} \t${population}\n\n`).join("");
    expect(rowsOf(readOwnPopulation(`code\tpopulation\n${text}`))).toEqual(expected);
  });

  test("bytes in UTF-8 and in Windows-1252", () => {
    const text = csv(rows.map(({ name, population }) => `${name},${population}`));
    expect(rowsOf(readOwnPopulation(new TextEncoder().encode(text)))).toEqual(expected);
    // the letters of Danish names are the same in Latin-1 and Windows-1252: one byte, the code point
    const windows = Uint8Array.from(text, (letter) => letter.codePointAt(0)!);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(windows)).toThrow();
    expect(rowsOf(readOwnPopulation(windows))).toEqual(expected);
  });

  test("the population takes the place of that of early 2022", () => {
    const double = rows.map(({ code, population }) => ({ municipalityCode: code, population: 2 * population }));
    const own = withPopulation(double);
    expect(own.reduce((sum, one) => sum + one.population, 0)).toBe(2 * 5_878_891);
    expect(own[0]).toMatchObject({ name: "København", population2022: 646_434 });
  });
});

describe("what is refused, with row and column", () => {
  test("a missing municipality, each by its name", () => {
    const kept = lines().filter((line) => !line.startsWith("0400") && !line.startsWith("0741"));
    expect(problemsOf(readOwnPopulation(csv(kept)))).toMatchObject([
      { code: "missing-municipality", column: "municipality", received: "no row for 0400 Bornholm" },
      { code: "missing-municipality", column: "municipality", received: "no row for 0741 Samsø" },
    ]);
  });

  test("an unknown code, and the municipality it should have been", () => {
    const problems = problemsOf(readOwnPopulation(csv(lines().map((line) => line.replace(/^0461/, "0462")))));
    const row = 2 + rows.findIndex((one) => one.code === "0461");
    expect(problems).toMatchObject([
      { code: "unknown-municipality", row, column: "municipality", received: '"0462"' },
      { code: "missing-municipality", received: "no row for 0461 Odense" },
    ]);
  });

  test("a duplicate, also where one row has the code and another the name", () => {
    const [problem, ...others] = problemsOf(readOwnPopulation(csv([...lines(), "Odense,206141"])));
    expect(others).toEqual([]);
    const first = 2 + rows.findIndex((one) => one.code === "0461");
    expect(problem).toEqual({
      code: "duplicate",
      row: 100,
      column: "municipality",
      received: "0461",
      expected: `a value that no other row has; row ${first} has it too`,
      message: `row 100, column "municipality": came 0461; expected a value that no other row has; row ${first} has it too`,
    });
  });

  test("a negative population, also with the minus sign of typography", () => {
    for (const minus of ["-", "−"]) {
      const text = csv(lines().map((line) => line.replace("0101,", `0101,${minus}`)));
      expect(problemsOf(readOwnPopulation(text))).toMatchObject([
        { code: "out-of-range", row: 2, column: "population", expected: "0 or more" },
      ]);
    }
  });

  test.each(["646.434", "646 434", "6,5e5", "many", "646434.5"])("the population %j", (cell) => {
    const text = csv(lines().map((line) => line.replace("646434", `"${cell}"`)));
    expect(problemsOf(readOwnPopulation(text))).toMatchObject([
      { code: "not-a-number", row: 2, column: "population", received: JSON.stringify(cell) },
    ]);
  });

  test("an empty cell, and a row with a cell too many", () => {
    expect(problemsOf(readOwnPopulation(csv(lines().map((line) => line.replace("646434", "")))))).toMatchObject([
      { code: "missing-value", row: 2, column: "population" },
    ]);
    const more = problemsOf(readOwnPopulation(csv(lines().map((line) => line.replace("646434", "646,434")))));
    expect(more[0]).toMatchObject({ code: "cells", row: 2, received: "3 cells", expected: "2, as in the header" });
  });

  test("all problems are listed, in the order of the rows", () => {
    const text = csv(lines().map((line) => line.replace("0101,646434", "9999,-1").replace(/^0860,.*/, "0860,x")));
    expect(problemsOf(readOwnPopulation(text)).map(({ code, row }) => [code, row])).toEqual([
      ["out-of-range", 2],
      ["unknown-municipality", 2],
      ["not-a-number", 99],
      ["missing-municipality", undefined],
    ]);
  });

  test("a missing, an unknown and a doubled column", () => {
    expect(problemsOf(readOwnPopulation("municipality;people\n0101;1\n"))).toMatchObject([
      { code: "missing-column", row: 1, column: "population" },
      { code: "unknown-column", row: 1, column: "people" },
    ]);
    expect(problemsOf(readOwnPopulation("code;kommune;population\n0101;København;1\n"))).toMatchObject([
      { code: "duplicate", row: 1, column: "kommune" },
    ]);
  });

  test("no text, a header alone, and a quotation mark that is never closed", () => {
    expect(problemsOf(readOwnPopulation(""))).toMatchObject([{ code: "empty" }]);
    expect(problemsOf(readOwnPopulation("municipality,population\n"))).toMatchObject([{ code: "empty" }]);
    expect(problemsOf(readOwnPopulation(csv(['"0101,646434', ...lines().slice(1)])))).toMatchObject([{ code: "csv" }]);
  });

  test("wrong encodings: UTF-16, bytes without a meaning, letters lost before, UTF-8 read as Windows-1252", () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, ...[...csv()].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(problemsOf(readOwnPopulation(utf16))).toMatchObject([{ code: "encoding", received: "UTF-16 text" }]);
    const meaningless = Uint8Array.from([...csv()].map((letter) => letter.charCodeAt(0))).map((byte, k) =>
      k === 30 ? 0x81 : byte,
    );
    expect(problemsOf(readOwnPopulation(meaningless))).toMatchObject([{ code: "encoding", row: 2 }]);
    const names = csv(rows.map(({ name, population }) => `${name},${population}`));
    expect(problemsOf(readOwnPopulation(names.replace("København", "K\uFFFDbenhavn")))).toMatchObject([
      { code: "encoding", row: 2 },
    ]);
    const misread = Array.from(new TextEncoder().encode(names), (byte) => String.fromCharCode(byte)).join("");
    expect(problemsOf(readOwnPopulation(misread))).toMatchObject([
      { code: "encoding", row: 2, received: '"Ã¸", UTF-8 read as Windows-1252' },
    ]);
  });
});
