import { html } from "npm:htl";
import type { Row } from "@ventesal/measures";
import { cellsOf, decimalsFor, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";

/** One number with its doubt: large, its interval and the range of a single year below, and what it was before beside it. */
export function keyFigure(
  label: string,
  row: Row | undefined,
  language: Language,
  words: { interval: string; year: string; exact: string; unit: string; today?: string; published?: string },
  today?: Row,
): HTMLElement {
  const numbers = numbersIn(language);
  const [mean, interval, year, published] =
    row === undefined ? ["–", "", "", ""] : cellsOf(row, decimalsFor([row]), numbers, words.exact);
  // a range is not broken over two lines, nor a per cent from its number
  const held = (text: string) => (text === words.exact ? text : html`<span class="held">${text}</span>`);
  const before = today === undefined ? "" : cellsOf(today, decimalsFor([today]), numbers, words.exact)[0];
  return html`<div class="key-figure">
    <div class="label">${label}</div>
    <div class="value">${mean}${words.unit === "" ? "" : [" ", html`<span class="unit">${words.unit}</span>`]}</div>
    <div class="doubt">${interval === "" ? "" : html`${words.interval} ${held(interval)}`}</div>
    <div class="doubt">${year === "" || year === "–" ? "" : html`${words.year} ${held(year)}`}</div>
    ${today === undefined ? "" : html`<div class="before">${words.today} ${held(before)}</div>`}
    ${words.published === undefined || (row?.published ?? null) === null ? "" : html`<div class="before">${words.published} ${held(published)}</div>`}
  </div>`;
}

/** The row of a measure and exactly these groups. */
export function rowFor(
  rows: readonly Row[],
  measure: string,
  group: Readonly<Record<string, string>> = {},
): Row | undefined {
  const names = Object.keys(group);
  return rows.find(
    (row) =>
      row.measure === measure &&
      Object.keys(row.group).length === names.length &&
      names.every((name) => row.group[name] === group[name]),
  );
}

/** All rows of a measure that are told apart by this one kind of groups. */
export function rowsBy(rows: readonly Row[], measure: string, kind: string): Row[] {
  return rows.filter((row) => row.measure === measure && Object.keys(row.group).join() === kind);
}
