import { type ColumnTable, table } from "arquero";
import type { Row } from "./row.ts";

/**
 * Rows as an Arquero table, in their order. Each name that occurs in a group becomes a column `group.<name>`, sorted by name
 * (by code unit, so that no locale changes a file), empty where a row's group has it not.
 * Columns: measure, group.…, unit, mean, low, high, yearLow, yearHigh, published.
 */
export function rowsToTable(rows: readonly Row[]): ColumnTable {
  const names = [...new Set(rows.flatMap(({ group }) => Object.keys(group)))].sort();
  const column = <T>(cell: (row: Row) => T): T[] => rows.map(cell);
  return table([
    ["measure", column((row) => row.measure)],
    ...names.map((name): [string, (string | null)[]] => [`group.${name}`, column((row) => row.group[name] ?? null)]),
    ["unit", column((row) => row.unit)],
    ["mean", column((row) => row.mean)],
    ["low", column((row) => row.low)],
    ["high", column((row) => row.high)],
    ["yearLow", column((row) => row.yearLow)],
    ["yearHigh", column((row) => row.yearHigh)],
    ["published", column((row) => row.published)],
  ]);
}

/** The same as CSV (RFC 4180 quoting, "\n" between lines, point as decimal mark, full precision); `null` is an empty cell. */
export function rowsToCsv(rows: readonly Row[]): string {
  return rowsToTable(rows).toCSV();
}
