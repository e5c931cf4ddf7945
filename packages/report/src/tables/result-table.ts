import type { Row } from "@ventesal/measures";
import { kindsToName, layOut, NONE, type Block as Rows, SECTIONS, type SectionName, termFor } from "@ventesal/words";
import { written } from "../content/figures-in-cells.ts";
import type { Column, Table, TableRow } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";

/** Which parts of a result a table shows, and whether also what is usually folded away. */
export interface Chosen {
  sections: readonly SectionName[];
  all: boolean;
}

/** Rows as a table: each figure with its unit, its 95 % interval, the range of a single year and, where there is one, the published figure. */
export function resultTable(caption: string, rows: readonly Row[], chosen: Chosen, writing: Writing): Table | null {
  // a row without any figure says nothing
  const known = rows.filter(({ mean, published }) => mean !== null || published !== null);
  const blocks = blocksOf(known, chosen);
  const shown = blocks.flatMap((block) => block.rows);
  if (shown.length === 0) return null;
  const hasPublished = shown.some(({ published }) => published !== null);
  const { tables } = writing.words;
  const published = writing.built.overload === "refused" ? tables.published2022 : tables.published;
  const columns: Column[] = [
    { title: tables.measure, width: hasPublished ? 0.31 : 0.34 },
    { title: tables.mean, width: hasPublished ? 0.15 : 0.18, isNumber: true },
    { title: tables.interval, width: hasPublished ? 0.21 : 0.24, isNumber: true },
    { title: tables.year, width: hasPublished ? 0.19 : 0.24, isNumber: true },
    ...(hasPublished ? [{ title: published, width: 0.14, isNumber: true }] : []),
  ];
  return {
    kind: "table",
    caption,
    columns,
    rows: rowsOf(blocks, chosen, writing, (row, among) => {
      const texts = written(row, writing, among);
      return [texts.mean, texts.interval, texts.year, ...(hasPublished ? [texts.published] : [])];
    }),
  };
}

/** The blocks of the chosen sections, in their order, without those of which nothing is shown. */
export function blocksOf(rows: readonly Row[], { sections, all }: Chosen): Rows[] {
  return layOut(rows, all).filter(({ section, rows: own }) => sections.includes(section) && own.length > 0);
}

/** A heading for each section and each block of several rows, and a line for each row. */
export function rowsOf<R extends Row>(
  blocks: readonly Rows[],
  { sections }: Chosen,
  writing: Writing,
  cells: (row: R, among: readonly R[]) => string[],
): TableRow[] {
  const { common } = writing;
  return SECTIONS.flatMap((section): TableRow[] => {
    const own = blocks.filter((block) => block.section === section);
    if (own.length === 0) return [];
    const rows = own.flatMap((block) => blockRows(block, writing, cells));
    const title = common.sections[section];
    // the heading of its first block may be the same
    const isSaid = rows[0] !== undefined && "across" in rows[0] && rows[0].across === title;
    const heading: TableRow[] = sections.length > 1 && !isSaid ? [{ across: title }] : [];
    return [...heading, ...rows];
  });
}

function blockRows<R extends Row>(
  block: Rows,
  writing: Writing,
  cells: (row: R, among: readonly R[]) => string[],
): TableRow[] {
  const { labels } = writing;
  const rows = block.rows as R[];
  const line = (name: string, row: R, among: readonly R[], isPart: boolean): TableRow => ({
    cells: [name, ...cells(row, among)],
    isPart,
  });
  if (block.between !== undefined) {
    const title = `${labels.measure(block.measure)}, ${termFor(block.between, writing.common.terms.values)}`;
    return [{ across: title, isPart: true }, ...rows.map((row) => line(labels.measure(row.measure), row, [row], true))];
  }
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && Object.values(only.group).every((name) => name === "all"))
    return [line(labels.measure(block.measure), only, rows, false)];
  return [
    { across: titleOf(block, writing), isPart: true },
    ...rows.map((row) => line(labels.groups(row, block.by) || NONE, row, rows, true)),
  ];
}

/** "Mean processing time, by referring region". */
function titleOf({ measure, by }: Rows, { labels, words }: Writing): string {
  const told = kindsToName(by).map(labels.kind);
  const name = labels.measure(measure);
  return told.length === 0 ? name : words.tables.by(name, told.join(` ${words.and} `));
}
