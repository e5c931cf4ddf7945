import type { TableReader } from "../parquet/table-reader.ts";

/** A cell in which two tables differ; `undefined` where one of them has no such cell. */
export interface DifferingCell {
  row: number;
  column: string;
  file: unknown;
  again: unknown;
}

/** Cells in which two tables differ: how many, and the first of them, column by column. */
export async function differingCells(
  file: TableReader,
  again: TableReader,
  most: number,
): Promise<{ count: number; first: DifferingCell[] }> {
  const first: DifferingCell[] = [];
  let count = 0;
  for (const column of new Set([...file.columns, ...again.columns])) {
    const [written, made] = [await cellsOf(file, column), await cellsOf(again, column)];
    for (let row = 0; row < Math.max(written.length, made.length); row++) {
      if (Object.is(written[row], made[row])) continue;
      count++;
      if (first.length < most) first.push({ row, column, file: written[row], again: made[row] });
    }
  }
  return { count, first };
}

async function cellsOf(table: TableReader, column: string): Promise<unknown[]> {
  if (!table.columns.includes(column)) return [];
  const groups: unknown[][] = [];
  for (const group of table.groups) groups.push(Array.from(await table.read(column, group)));
  return groups.flat();
}
