import type { Work } from "../protocol.js";

export interface SpreadsheetInput {
  /** An .xlsx file. */
  bytes: ArrayBuffer;
}

/** A sheet as CSV text, with semicolons: what the readers of own data read. */
export interface SheetText {
  name: string;
  text: string;
}

/** Reads the sheets of an .xlsx file. What does so is loaded when the first such file is chosen. */
export async function spreadsheet({ bytes }: SpreadsheetInput, { send }: Work<readonly SheetText[]>): Promise<void> {
  const { default: readSheets } = await import("npm:read-excel-file/universal");
  const sheets = await readSheets(bytes);
  send(sheets.map(({ sheet, data }) => ({ name: sheet, text: csvOfCells(data) })));
}

/** Cells as CSV with semicolons; dates as ISO, numbers with a decimal point. Empty rows at the end are left out. */
export function csvOfCells(rows: readonly (readonly unknown[])[]): string {
  const texts = rows.map((row) => row.map(textOf));
  while (texts.at(-1)?.every((text) => text === "")) texts.pop();
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== "") + 1));
  const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return texts
    .map((row) => Array.from({ length: width }, (_, i) => quoted(row[i] ?? "")).join(";"))
    .map((line) => `${line}\n`)
    .join("");
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return String(cell);
}
