import { html } from "npm:htl";
import type { Passport } from "@ventesal/experiments";
import { unbroken } from "@ventesal/words";

/** A table for people and for files: the first column names the row. */
export interface TableOf {
  columns: readonly string[];
  /** As people read it. */
  rows: readonly (readonly string[])[];
  /** As programs read it: plain numbers, stable names. The table for people is used where it is left out. */
  data?: { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };
}

export function tableElement({ columns, rows }: TableOf): HTMLTableElement {
  return html`<table>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([name, ...cells]) =>
        html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${unbroken(cell)}</td>`)}</tr>`,
    )}</tbody>
  </table>`;
}

/** The table as CSV (RFC 4180), with the passport's hash in a last column. */
export function csvOf(table: TableOf, { hash }: Pick<Passport, "hash">): string {
  const { columns, rows } = table.data ?? table;
  const lines = [[...columns, "passport"], ...rows.map((row) => [...row, hash])];
  return `${lines.map((line) => line.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

function cellOf(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
