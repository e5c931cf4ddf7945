import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TextRun,
  VerticalAlign,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from "docx";
import type { Table, TableRow } from "../content/report.ts";
import { TEXT_WIDTH } from "./look.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "C9CED6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HEAVY = { style: BorderStyle.SINGLE, size: 10, color: "1B1E24" };
/** A table of so few rows stands on one page. */
const WHOLE = 12;

/** How its cells are set: those that are looked up, smaller and closer. */
interface Setting {
  style: string;
  margins: { top: number; bottom: number; left: number; right: number };
}

/** A table whose heading is repeated on each page, with rows that are not broken between pages. */
export function wordTable({ columns, rows }: Table, style: "Cell" | "SmallCell"): WordTable {
  const space = style === "Cell" ? 35 : 15;
  const setting: Setting = { style, margins: { top: space, bottom: space, left: 60, right: 60 } };
  const widths = columns.map(({ width }) => Math.round(width * TEXT_WIDTH));
  const head = new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, isNumber }, i) =>
      cell(title, widths[i]!, setting, { isNumber: isNumber === true, isBold: true, bottom: HEAVY, keepNext: true }),
    ),
  });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, insideVertical: NONE, insideHorizontal: LINE },
    rows: [head, ...rows.map((row, i) => wordRow(row, columns, widths, setting, keepsNext(i, rows.length)))],
  });
}

/** The first row stands with the heading, and every row of a short table with the next. */
function keepsNext(i: number, rows: number): boolean {
  return i < rows - 1 && (i === 0 || rows <= WHOLE);
}

function wordRow(
  row: TableRow,
  columns: Table["columns"],
  widths: readonly number[],
  setting: Setting,
  keepNext: boolean,
): WordRow {
  if ("across" in row) {
    const options = { isBold: true, across: columns.length, ...(!row.isPart && { fill: "F3F6F8" }), keepNext: true };
    return new WordRow({ cantSplit: true, children: [cell(row.across, TEXT_WIDTH, setting, options)] });
  }
  return new WordRow({
    cantSplit: true,
    children: row.cells.map((text, i) =>
      cell(text, widths[i]!, setting, {
        keepNext,
        isNumber: columns[i]?.isNumber === true,
        isPart: i === 0 && row.isPart === true,
        isOpen: row.isOpen === true,
      }),
    ),
  });
}

interface CellOptions {
  isNumber?: boolean;
  isBold?: boolean;
  isPart?: boolean;
  isOpen?: boolean;
  across?: number;
  fill?: string;
  bottom?: typeof LINE;
  /** Stands on the same page as the row after it. */
  keepNext?: boolean;
}

function cell(text: string, width: number, { style, margins }: Setting, options: CellOptions): TableCell {
  const { isNumber, isBold, isPart, isOpen, across, fill, bottom, keepNext } = options;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: bottom === undefined ? VerticalAlign.TOP : VerticalAlign.BOTTOM,
    ...(across !== undefined && { columnSpan: across }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    ...(bottom !== undefined && { borders: { bottom } }),
    children: [
      new Paragraph({
        style,
        ...(isNumber && { alignment: AlignmentType.RIGHT }),
        ...(isPart && { indent: { left: 160 } }),
        ...(keepNext && { keepNext: true }),
        children: [new TextRun({ text, bold: isBold === true, ...(isOpen && { highlight: "yellow" as const }) })],
      }),
    ],
  });
}
