import type { Column } from "../parquet/column.ts";
import { TableWriter, type Written } from "../parquet/table-writer.ts";
import type { Plan } from "../plan/plan.ts";
import { columnName } from "../point/column-name.ts";

/**
 * A row for each measure: the name of its column in the results, and what it measures for whom, in which unit; kinds of groups as columns
 * `group.<kind>`, as in the CSV of `ventesal run`.
 */
export function writeMeasures({ results, resultsHash }: Plan, path: string): Written {
  const { measures } = results;
  const kinds = [...new Set(measures.flatMap(({ group }) => Object.keys(group)))].sort();
  const columns = ["column", "measure", ...kinds.map((kind) => `group.${kind}`), "unit"].map((name): Column => {
    return { name, kind: "text" };
  });
  const writer = new TableWriter(path, columns, measures.length, { "ventesal.results": resultsHash });
  try {
    for (const key of measures) {
      const cells = [columnName(key), key.measure, ...kinds.map((kind) => key.group[kind] ?? null), key.unit];
      cells.forEach((cell, c) => {
        (writer.cells[c] as (string | null)[])[writer.row] = cell;
      });
      writer.advance();
    }
    return writer.finish();
  } finally {
    writer.close();
  }
}
