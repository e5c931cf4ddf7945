import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Column } from "../src/parquet/column.ts";
import { TableReader } from "../src/parquet/table-reader.ts";
import { TableWriter } from "../src/parquet/table-writer.ts";
import { query } from "./duckdb.ts";
import { newFolder } from "./fixtures.ts";

const folder = newFolder();
const COLUMNS: readonly Column[] = [
  { name: "point", kind: "steady" },
  { name: "replication", kind: "whole" },
  { name: 'value|region="Østdanmark"', kind: "number" },
  { name: "never", kind: "number" },
  { name: "who", kind: "text" },
  { name: "observed", kind: "flag" },
];
const NAMES = ["", "læge", null, "a, b"] as const;

/** Rows of every kind of cell: awkward numbers, missing ones, texts in Danish. */
const ROWS = Array.from({ length: 2500 }, (_, i) => [
  ...[Math.floor(i / 1000), i % 1000],
  [0.1 * i, Number.NaN, -0, 1e308, 5e-324, 2 ** 53][i % 6]!,
  ...[Number.NaN, NAMES[i % 4]!, i % 3 === 0],
]);

function write(name: string, rowsPerGroup: number): { path: string; sha256: string } {
  const path = join(folder, name);
  const writer = new TableWriter(path, COLUMNS, rowsPerGroup, { "ventesal.results": "abc" });
  for (const row of ROWS) {
    row.forEach((cell, c) => {
      (writer.cells[c] as unknown[])[writer.row] = cell;
    });
    writer.advance();
  }
  const { sha256, rows } = writer.finish();
  expect(rows).toBe(ROWS.length);
  return { path, sha256 };
}

const expected = ROWS.map((row) => row.map((cell) => (typeof cell === "number" && Number.isNaN(cell) ? null : cell)));

describe("a table", () => {
  const { path, sha256 } = write("table.parquet", 700);

  it("is read by DuckDB as it was written", async () => {
    const rows = await query(`SELECT * FROM '${path}'`);
    expect(rows.map((row) => COLUMNS.map(({ name }) => row[name]))).toEqual(expected);
    const [file] = await query(`SELECT created_by, num_row_groups FROM parquet_file_metadata('${path}')`);
    expect(file).toEqual({ created_by: "ventesal", num_row_groups: 4 });
  });

  it("is read back by ourselves as it was written, row group by row group", async () => {
    const reader = await TableReader.open(path);
    expect(reader.groups.map(({ from }) => from)).toEqual([0, 700, 1400, 2100]);
    expect(reader.about("ventesal.results")).toBe("abc");
    expect(reader.columns).toEqual(COLUMNS.map(({ name }) => name));
    for (const [c, { name }] of COLUMNS.entries()) {
      const cells: unknown[] = [];
      for (const group of reader.groups) cells.push(...Array.from(await reader.read(name, group)));
      expect(cells.map((cell) => cell ?? null)).toEqual(expected.map((row) => row[c]));
    }
    const some = new Float64Array(1000);
    await reader.readNumbers(COLUMNS[2]!.name, { from: 500, until: 1500 }, some);
    expect(Array.from(some)).toEqual(ROWS.slice(500, 1500).map((row) => row[2]));
    await reader.close();
  });

  it("has the same bytes when it is written again, and its hash is that of the file", async () => {
    expect(write("again.parquet", 700).sha256).toBe(sha256);
    const { createHash } = await import("node:crypto");
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(sha256);
  });

  it("is not written where a file is already", () => {
    expect(() => write("table.parquet", 700)).toThrow(/something of that name/);
  });
});
