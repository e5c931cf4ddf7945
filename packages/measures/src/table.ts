import { type ColumnTable, fromCSV, table } from "arquero";
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

const NUMBERS = ["mean", "low", "high", "yearLow", "yearHigh", "published"] as const;

/** What a line of CSV says of a row: where a number should stand and something else does, that text. */
export type ReadRow = Pick<Row, "measure" | "group" | "unit"> &
  Record<(typeof NUMBERS)[number], number | string | null | undefined>;

/** The rows of a CSV as `rowsToCsv` writes it, unchecked: a column that is not there gives `undefined`. */
export function rowsFromCsv(text: string): ReadRow[] {
  const read = fromCSV(text, { autoType: false });
  const kinds = read.columnNames().filter((name) => name.startsWith("group."));
  return read.objects().map((line) => {
    const cells = line as Record<string, string | null | undefined>;
    const group = kinds.flatMap((name) => (cells[name] ? [[name.slice("group.".length), cells[name]]] : []));
    const numbers = NUMBERS.map((name) => [name, numberIn(cells[name])]);
    return {
      measure: cells.measure,
      group: Object.fromEntries(group),
      unit: cells.unit,
      ...Object.fromEntries(numbers),
    } as ReadRow;
  });
}

/** A number as `rowsToCsv` writes it; an empty cell is `null`, and what is no number stays as it is. */
function numberIn(cell: string | null | undefined): number | string | null | undefined {
  if (cell === undefined) return undefined;
  if (cell === null || cell === "") return null;
  const number = Number(cell);
  return Number.isFinite(number) && cell.trim() === cell ? number : cell;
}
