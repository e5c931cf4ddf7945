import { NONE } from "@ventesal/words";
import type { Table, TableRow } from "../content/report.ts";

/** A line of a crossed table: what is measured, and a cell for each column that has one; or a heading over the lines below it. */
export type CrossedLine = { name: string; cells: ReadonlyMap<string, string> } | { across: string };

/** So many columns of figures stand beside each other on paper; more are continued in another table. */
const MOST_COLUMNS = 6;
const NAMES = 0.22;

/**
 * Figures crosswise: a line for each measure, and a column for each place or burden. It takes a fifth of the room of one line for each
 * figure, and what is to be compared stands side by side.
 * @param head over the names of the lines
 */
export function crossedTables(caption: string, head: string, lines: readonly CrossedLine[]): Table[] {
  const columns = [...new Set(lines.flatMap((line) => ("cells" in line ? [...line.cells.keys()] : [])))];
  const tables = Math.ceil(columns.length / MOST_COLUMNS);
  const each = Math.ceil(columns.length / tables);
  return Array.from({ length: tables }, (_, i) => {
    const own = columns.slice(i * each, (i + 1) * each);
    const width = (1 - NAMES) / own.length;
    return {
      kind: "table",
      caption: tables === 1 ? caption : `${caption} (${i + 1}/${tables})`,
      columns: [{ title: head, width: NAMES }, ...own.map((title) => ({ title, width, isNumber: true }))],
      rows: lines.map((line): TableRow => {
        if ("across" in line) return line;
        return { cells: [line.name, ...own.map((column) => line.cells.get(column) ?? NONE)] };
      }),
    };
  });
}
