import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { NONE } from "@ventesal/words";
import { writtenDifference } from "../content/figures-in-cells.ts";
import type { Table } from "../content/report.ts";
import { isExact } from "../content/rows.ts";
import type { Writing } from "../content/writing.ts";
import { blocksOf, type Chosen, rowsOf } from "./result-table.ts";

/** The plan beside what happens if nothing is done: both figures, the paired difference with its 95 % interval, and what it shows. */
export function differenceTable(
  caption: string,
  differences: readonly ComparedRow[],
  chosen: Chosen,
  writing: Writing,
): Table | null {
  // the layout asks for rows of a result; each keeps the compared row that it stands for
  const rows = differences.map(standingFor);
  const blocks = blocksOf(rows, chosen);
  if (blocks.length === 0) return null;
  const { tables, exact } = writing.words;
  const { verdicts } = writing.common.comparison;
  return {
    kind: "table",
    caption,
    columns: [
      { title: tables.measure, width: 0.29 },
      { title: tables.today, width: 0.14, isNumber: true },
      { title: tables.plan, width: 0.14, isNumber: true },
      { title: tables.difference, width: 0.15, isNumber: true },
      { title: tables.interval, width: 0.17, isNumber: true },
      { title: tables.shown, width: 0.11 },
    ],
    rows: rowsOf<Standing>(blocks, chosen, writing, ({ compared }) => {
      const { base, other, difference, interval } = writtenDifference(compared, writing);
      const reckoned = isExact({ ...compared, mean: compared.difference });
      const shown = compared.difference === null ? NONE : verdicts[compared.verdict];
      return [base, other, difference, reckoned ? exact : interval, shown];
    }),
  };
}

/** A compared row that stands where one of a result does. */
export interface Standing extends Row {
  compared: ComparedRow;
}

export function standingFor(compared: ComparedRow): Standing {
  const { measure, group, unit, difference, low, high } = compared;
  const nothing = { yearLow: null, yearHigh: null, published: null };
  return { measure, group, unit, mean: difference, low, high, ...nothing, compared };
}
