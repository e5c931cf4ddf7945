import type { Column } from "../parquet/column.ts";
import type { PlannedResults } from "../plan/plan.ts";
import { columnName, ingredientName } from "../point/column-name.ts";

/** What stands before the measures in each row of the results. */
const FIRST: readonly Column[] = [
  { name: "point", kind: "steady" },
  { name: "scenario", kind: "text" },
  { name: "replication", kind: "whole" },
  { name: "open", kind: "whole" },
];

/** Where the columns of a results table are, and how many rows its row groups have. */
export interface ResultsTable {
  columns: readonly Column[];
  point: number;
  scenario: number;
  replication: number;
  /** Cases still open when the run of the replication ended. */
  open: number;
  /** The first measure; the others follow in the plan's order, and then the ingredients of pooled measures. */
  measures: number;
  ingredients: number;
  rowsPerGroup: number;
}

/** Numbers in a row group: some 8 MB, of which a few copies are in memory at a time, whatever there is measured and however many rows there are. */
const NUMBERS_PER_GROUP = 1 << 20;
const MOST_ROWS_PER_GROUP = 1 << 16;

/** The table of a plan's results. It does not depend on the shards, so that the whole has the same bytes however it was cut. */
export function resultsTable({ points, measures }: PlannedResults): ResultsTable {
  const ingredients = Math.max(...points.map((point) => point.ingredients));
  const columns = [
    ...FIRST,
    ...measures.map((key): Column => ({ name: columnName(key), kind: "number" })),
    ...Array.from({ length: ingredients }, (_, i): Column => ({ name: ingredientName(i), kind: "number" })),
  ];
  return {
    columns,
    point: 0,
    scenario: 1,
    replication: 2,
    open: 3,
    measures: FIRST.length,
    ingredients: FIRST.length + measures.length,
    rowsPerGroup: Math.min(MOST_ROWS_PER_GROUP, Math.max(1, Math.floor(NUMBERS_PER_GROUP / columns.length))),
  };
}
