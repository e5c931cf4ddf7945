import { html } from "npm:htl";
import { unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { csvOf, type TableOf, tableElement } from "./data-table.js";
import { download, pngOf, svgText } from "./download.js";
import { followWidth, namePicture } from "./picture.js";
import type { Rests } from "./rests.js";
import { showWords } from "./words.js";

/** A chart with all that belongs to it. */
export interface Figure {
  /** What the chart shows, as a sentence that says the finding. */
  title: string;
  /** How to read it, or what it does not say. */
  note?: string;
  /** Draws it so wide, in CSS pixels. */
  draw(width: number): SVGElement | HTMLElement;
  /** The same as a table: nothing is in the chart alone. */
  table: TableOf;
  /** Name of the files that it can be downloaded as, without an ending. */
  file: string;
  passport: Rests;
}

/** A place for a chart: redrawn when its figure or its width changes, with a table behind it and downloads below. */
export interface FigureCard {
  element: HTMLElement;
  /** `null` where there is nothing to show yet. */
  update(figure: Figure | null): void;
  /** As `update`, but for the picture, which is drawn when what is returned is called: in a frame of its own. */
  begin(figure: Figure | null): () => void;
}

/** A table with more rows than this is no reading on paper. */
const MOST_PRINTED_ROWS = 60;

export function figureCard(language: Language): FigureCard {
  const words = showWords[language];
  let shown: Figure | null = null;
  let width = 0;
  const title = html`<h3></h3>`;
  const drawing = html`<div class="drawing"></div>`;
  const note = html`<p class="remark"></p>`;
  const table = html`<div class="scrolls" tabindex="0" role="region"></div>`;
  const details: HTMLDetailsElement = html`<details><summary>${words.table}</summary>${table}</details>`;
  // rows are written only when somebody sees them
  const fill = () => {
    if (shown !== null) table.replaceChildren(tableElement(shown.table));
  };
  details.ontoggle = () => {
    if (details.open) fill();
  };
  addEventListener("beforeprint", fill);
  const button = (text: string, give: (figure: Figure) => Promise<void> | void) => {
    const element = html`<button type="button" class="quiet">${text}</button>`;
    element.onclick = async () => {
      if (shown !== null) await give(shown);
    };
    return element;
  };
  const buttons = html`<div class="downloads">
    ${button("SVG", (figure) => download(`${figure.file}.svg`, "image/svg+xml", withPassport(figure)))}
    ${button("PNG", async (figure) => download(`${figure.file}.png`, "image/png", await pngOf(withPassport(figure), figure.passport)))}
    ${button("CSV", (figure) => download(`${figure.file}.csv`, "text/csv", csvOf(figure.table, figure.passport)))}
  </div>`;
  const rests = html`<p class="in-print"></p>`;
  const element = html`<figure class="card" hidden>${title}${drawing}${note}${details}${buttons}${rests}</figure>`;

  /** Whether the picture is still to be drawn, in its own frame: a width that comes before leaves it to that. */
  let isBegun = false;
  const draw = () => {
    isBegun = false;
    if (shown === null || width === 0) return;
    const picture = shown.draw(width);
    namePicture(picture, shown.title);
    drawing.replaceChildren(picture);
  };
  /** The picture as a text of its own, with what it rests on written below. */
  const withPassport = (figure: Figure) => {
    const picture = figure.draw(720);
    const svg = picture instanceof SVGElement ? picture : picture.querySelector("svg");
    if (svg === null) throw new Error(`${figure.file}: expected a chart that is a picture`);
    return svgText(svg as SVGSVGElement, figure.title, words.passport(figure.passport), figure.passport);
  };
  followWidth(drawing, (next) => {
    width = next;
    if (!isBegun) draw();
  });

  const begin = (figure: Figure | null) => {
    shown = figure;
    isBegun = true;
    element.hidden = figure === null;
    if (figure === null) return draw;
    title.textContent = unbroken(figure.title);
    note.textContent = unbroken(figure.note ?? "");
    note.hidden = figure.note === undefined;
    const { length } = figure.table.rows;
    element.classList.toggle("long", length > MOST_PRINTED_ROWS);
    const left = length > MOST_PRINTED_ROWS ? `${words.notPrinted(length)} ` : "";
    rests.textContent = left + words.passport(figure.passport);
    table.setAttribute("aria-label", `${words.table}: ${figure.title}`);
    if (details.open) fill();
    return draw;
  };
  return { element, begin, update: (figure) => begin(figure)() };
}
