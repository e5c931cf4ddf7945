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
const MARGINS = { top: 35, bottom: 35, left: 70, right: 70 };

/** A table whose heading is repeated on each page, with rows that are not broken between pages. */
export function wordTable({ columns, rows }: Table): WordTable {
  const widths = columns.map(({ width }) => Math.round(width * TEXT_WIDTH));
  const head = new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, isNumber }, i) =>
      cell(title, widths[i]!, { isNumber: isNumber === true, isBold: true, bottom: HEAVY, keepNext: true }),
    ),
  });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, insideVertical: NONE, insideHorizontal: LINE },
    rows: [head, ...rows.map((row) => wordRow(row, columns, widths))],
  });
}

function wordRow(row: TableRow, columns: Table["columns"], widths: readonly number[]): WordRow {
  if ("across" in row) {
    const options = { isBold: true, across: columns.length, ...(!row.isPart && { fill: "F3F6F8" }), keepNext: true };
    return new WordRow({ cantSplit: true, children: [cell(row.across, TEXT_WIDTH, options)] });
  }
  return new WordRow({
    cantSplit: true,
    children: row.cells.map((text, i) =>
      cell(text, widths[i]!, {
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

function cell(text: string, width: number, options: CellOptions): TableCell {
  const { isNumber, isBold, isPart, isOpen, across, fill, bottom, keepNext } = options;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: bottom === undefined ? VerticalAlign.TOP : VerticalAlign.BOTTOM,
    ...(across !== undefined && { columnSpan: across }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    ...(bottom !== undefined && { borders: { bottom } }),
    children: [
      new Paragraph({
        style: "Cell",
        ...(isNumber && { alignment: AlignmentType.RIGHT }),
        ...(isPart && { indent: { left: 160 } }),
        ...(keepNext && { keepNext: true }),
        children: [new TextRun({ text, bold: isBold === true, ...(isOpen && { highlight: "yellow" as const }) })],
      }),
    ],
  });
}
