import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { NONE, termFor } from "@ventesal/words";
import { written } from "../content/figures-in-cells.ts";
import type { Table } from "../content/report.ts";
import { upper, type Writing } from "../content/writing.ts";
import { differenceCell } from "./by-place.ts";
import { type CrossedLine, crossedTables } from "./crossed.ts";
import { type Standing, standingFor } from "./difference-table.ts";

/** How unequally each burden is borne: a line for each measure of it, a column for each burden. */
export function levelsByBurden(caption: string, rows: readonly Row[], writing: Writing): Table[] {
  return tablesOf(caption, rows, writing, (row) => written(row, writing).together);
}

/** How the plan differs in them from what happens if nothing is done. */
export function differencesByBurden(caption: string, differences: readonly ComparedRow[], writing: Writing): Table[] {
  const cell = ({ compared }: Standing) => differenceCell(compared, writing);
  return tablesOf(caption, differences.map(standingFor), writing, cell);
}

function tablesOf<R extends Row>(
  caption: string,
  rows: readonly R[],
  writing: Writing,
  cell: (row: R) => string,
): Table[] {
  const { labels, common, words } = writing;
  const lines = new Map<string, Map<string, Map<string, string>>>();
  for (const row of rows) {
    const { of, between, region } = row.group;
    if (!row.measure.startsWith("equity.") || of === undefined) continue;
    // how often each region is the worst off stands under its own measure, the rest between what it is that they differ
    const part = between === undefined ? labels.measure(row.measure) : termFor(between, common.terms.values);
    const name = region ?? labels.measure(row.measure);
    const own = lines.get(part) ?? new Map<string, Map<string, string>>();
    const cells = own.get(name) ?? new Map<string, string>();
    lines.set(part, own.set(name, cells.set(labels.measure(of), cell(row))));
  }
  const known = [...lines].flatMap(([part, own]): CrossedLine[] => [
    { across: upper(part) },
    ...[...own].flatMap(([name, cells]) =>
      [...cells.values()].some((text) => text !== NONE) ? [{ name, cells }] : [],
    ),
  ]);
  return crossedTables(caption, words.tables.measure, known);
}
