import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { type Block, kindsToName, NONE, type SectionName } from "@ventesal/words";
import { written, writtenDifference } from "../content/figures-in-cells.ts";
import type { Table } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";
import { type CrossedLine, crossedTables } from "./crossed.ts";
import { type Standing, standingFor } from "./difference-table.ts";
import { blocksOf } from "./result-table.ts";

/** The parts of a result that are told by place, and the place that their columns are. */
const PLACES: Partial<Record<SectionName, string>> = { regions: "region", clinics: "clinic" };

/**
 * The parts of these that are told by place: those are set out crosswise, a column for each place. A part of which most figures have a
 * published one beside them is none of them, as those are to be read beside each other.
 */
export function toldByPlace(rows: readonly Row[], sections: readonly SectionName[]): SectionName[] {
  return sections.filter((section) => {
    if (PLACES[section] === undefined) return false;
    const own = blocksOf(rows, { sections: [section], all: false }).flatMap((block) => block.rows);
    const published = own.filter((row) => row.published !== null).length;
    return own.length > 0 && published < own.length / 2;
  });
}

/** The level of each measure in each region, or at each clinic, with its interval. */
export function levelsByPlace(rows: readonly Row[], section: SectionName, writing: Writing): Table[] {
  return tablesOf(writing.words.tables.levelsBy, rows, section, writing, (row, among) => {
    const { together, published } = written(row, writing, among);
    return published === NONE ? together : `${together}; ${writing.words.tables.publishedIn(published)}`;
  });
}

/** How the plan differs from what happens if nothing is done, in each region or at each clinic, and what that shows. */
export function differencesByPlace(
  differences: readonly ComparedRow[],
  section: SectionName,
  writing: Writing,
): Table[] {
  const { differencesBy } = writing.words.tables;
  const cell = ({ compared }: Standing) => differenceCell(compared, writing);
  return tablesOf(differencesBy, differences.map(standingFor), section, writing, cell);
}

/** A paired difference with its interval and, where one is shown, what it shows. */
export function differenceCell(row: ComparedRow, writing: Writing): string {
  const { together } = writtenDifference(row, writing);
  const isShown = row.difference !== null && row.verdict !== "none shown";
  return isShown ? `${together}; ${writing.common.comparison.verdicts[row.verdict]}` : together;
}

function tablesOf<R extends Row>(
  captionOf: (section: string) => string,
  rows: readonly R[],
  section: SectionName,
  writing: Writing,
  cell: (row: R, among: readonly R[]) => string,
): Table[] {
  const place = PLACES[section];
  const lines = blocksOf(rows, { sections: [section], all: false }).flatMap((block) =>
    linesOf(block, place ?? "", writing, cell),
  );
  const caption = captionOf(writing.common.sections[section]);
  return lines.length === 0 ? [] : crossedTables(caption, writing.words.tables.measure, lines);
}

/** A line for the measure, or one for each of the other groups that its rows are told apart by: a clinic's professions. */
function linesOf<R extends Row>(
  block: Block,
  place: string,
  writing: Writing,
  cell: (row: R, among: readonly R[]) => string,
): CrossedLine[] {
  const { labels } = writing;
  const column = block.by.includes(place) ? place : (block.by[0] ?? place);
  const others = block.by.filter((kind) => kind !== column);
  const told = kindsToName([column])
    .filter((kind) => kind !== place)
    .map(labels.kind);
  const name = [labels.measure(block.measure), ...told].join(", ");
  const cells = new Map<string, Map<string, string>>();
  for (const row of block.rows as R[]) {
    const line = [name, ...(others.length === 0 ? [] : [labels.groups(row, others)])].join(": ");
    const own = cells.get(line) ?? new Map<string, string>();
    own.set(labels.groups(row, [column]), cell(row, block.rows as R[]));
    cells.set(line, own);
  }
  return [...cells]
    .filter(([, own]) => [...own.values()].some((text) => text !== NONE))
    .map(([line, own]) => ({ name: line, cells: own }));
}
