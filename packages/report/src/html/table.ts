import type { Table, TableRow } from "../content/report.ts";
import { element } from "./element.ts";

/** A table of so few rows is not broken between pages. */
const WHOLE = 12;

/** A table with a caption, headings that say what they are headings of, and columns of the widths it asks for. */
export function htmlTable({ columns, rows }: Table, caption: string, document: Document): HTMLElement {
  const widths = columns.map(({ width }) => element(document, "col", { style: `width: ${(100 * width).toFixed(1)}%` }));
  const headings = columns.map(({ title, isNumber }) =>
    element(document, "th", { scope: "col", ...(isNumber && { class: "number" }) }, title),
  );
  const table = element(
    document,
    "table",
    rows.length <= WHOLE ? { class: "whole" } : {},
    element(document, "caption", {}, caption),
    element(document, "colgroup", {}, ...widths),
    element(document, "thead", {}, element(document, "tr", {}, ...headings)),
    element(document, "tbody", {}, ...rows.map((row) => htmlRow(row, columns, document))),
  );
  return element(document, "div", { class: "scrolls" }, table);
}

function htmlRow(row: TableRow, columns: Table["columns"], document: Document): HTMLElement {
  if ("across" in row) {
    const part = row.isPart ? { class: "part" } : {};
    const heading = { scope: "rowgroup", colspan: String(columns.length), ...part };
    return element(document, "tr", {}, element(document, "th", heading, row.across));
  }
  const cells = row.cells.map((text, i) => {
    if (i === 0) return element(document, "th", { scope: "row", ...(row.isPart && { class: "part" }) }, text);
    const kind = columns[i]?.isNumber ? "number" : /[0-9a-f]{40}/.test(text) ? "hash" : null;
    return element(document, "td", kind === null ? {} : { class: kind }, text);
  });
  return element(document, "tr", row.isOpen ? { class: "open" } : {}, ...cells);
}
