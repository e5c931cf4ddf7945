import { html } from "npm:htl";
import type { Row } from "@ventesal/measures";
import { cellsOf, decimalsFor, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";

/** The words beside a number. */
interface KeyWords {
  interval: string;
  year: string;
  exact: string;
  /** Before what is if nothing is done. */
  today?: string;
  /** Before what was published. */
  published?: string;
}

/** One number with its doubt: large, its interval and the range of a single year below, and what it was before beside it. */
export interface KeyFigure {
  element: HTMLElement;
  /** Writes what differs from what stands there: new figures come several times a second. */
  show(figure: { label: string; unit: string; row: Row | undefined; today?: Row | undefined }): void;
}

export function keyFigure(measure: string, language: Language, words: KeyWords): KeyFigure {
  const numbers = numbersIn(language);
  const label = html`<div class="label"></div>`;
  const amount = html`<span></span>`;
  const unitShown = html`<span class="unit"></span>`;
  const [interval, year] = [line("doubt", words.interval), line("doubt", words.year)];
  const [before, published] = [line("before", words.today ?? ""), line("before", words.published ?? "")];
  const element = html`<div class="key-figure" data-measure=${measure}>${label}<div class="value">${amount} ${unitShown}</div>
    ${interval.element}${year.element}${before.element}${published.element}</div>`;
  const cells = (row: Row) => cellsOf(row, decimalsFor([row]), numbers, words.exact);
  return {
    element,
    show({ label: name, unit, row, today }) {
      const [mean, intervalText, yearText, publishedText] = row === undefined ? ["–", "", "", ""] : cells(row);
      write(label, name);
      write(amount, mean);
      write(unitShown, unit);
      unitShown.hidden = unit === "";
      // a range is not broken over two lines, nor a per cent from its number
      interval.show(intervalText, intervalText !== words.exact);
      year.show(yearText === "–" ? "" : yearText);
      before.show(words.today === undefined || today === undefined ? "" : cells(today)[0]);
      published.show(words.published === undefined || (row?.published ?? null) === null ? "" : publishedText);
    },
  };
}

/** A line below the number, which is not there while it has nothing to say. */
function line(kind: "doubt" | "before", lead: string) {
  const text = html`<span></span>`;
  const element = html`<div class=${kind} hidden>${lead} ${text}</div>`;
  return {
    element,
    show(next: string, isHeld = true) {
      element.hidden = next === "";
      text.classList.toggle("held", isHeld);
      write(text, next);
    },
  };
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
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
