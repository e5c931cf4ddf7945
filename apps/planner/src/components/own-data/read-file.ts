import { createSimulator } from "../simulation/client.js";
import type { SheetText } from "../simulation/tasks/spreadsheet.js";

/** What a chosen file holds: bytes of text, or the sheets of a spreadsheet that have anything in them. */
export type FileContent = { bytes: Uint8Array } | { sheets: readonly SheetText[] } | { unreadable: true };

/** Spreadsheets of the kind that is a zip archive: it begins with these bytes. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a file as it is. What a file is, its bytes say, not its name. */
export async function readFile(file: File): Promise<FileContent> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const isZip = ZIP.every((byte, i) => bytes[i] === byte);
  if (!isZip && !/\.xlsx$/i.test(file.name)) return { bytes };
  const reader = createSimulator();
  return new Promise((resolve) => {
    let sheets: readonly SheetText[] = [];
    reader.begin("spreadsheet", { bytes: buffer }, ({ state, part }) => {
      if (part !== undefined) sheets = part;
      if (state !== "done" && state !== "trouble") return;
      reader.close();
      resolve(state === "done" ? { sheets: sheets.filter(({ text }) => text !== "") } : { unreadable: true });
    });
  });
}
