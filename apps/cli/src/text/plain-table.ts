import Table, { type HorizontalAlignment } from "cli-table3";

/** A cell, or a cell over all columns. */
export type Line = readonly string[] | { across: string };

/** No lines drawn, no colours: a table that can be copied, piped and read aloud. */
const NO_LINES = {
  ...{
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
  },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "" },
};

/** Columns of text of these widths; words are wrapped, and blanks at the ends of lines left out. */
export function plainTable(
  widths: readonly number[],
  lines: readonly Line[],
  align: readonly HorizontalAlignment[] = [],
): string {
  const table = new Table({
    chars: NO_LINES,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: widths.map((_, i) => align[i] ?? "left"),
    wordWrap: true,
  });
  for (const line of lines) {
    table.push("across" in line ? [{ content: line.across, colSpan: widths.length, hAlign: "left" }] : [...line]);
  }
  return table.toString().replace(/ +$/gm, "").concat("\n");
}
