import { unbroken } from "@ventesal/words";
import type { Block, Report, Section } from "../content/report.ts";
import { DATA_ID } from "../content/report-data.ts";
import { type ReportWords, reportWords } from "../words/report-words.ts";
import { element } from "./element.ts";
import { styleWith } from "./style.ts";
import { htmlTable } from "./table.ts";

/** Width of the pictures, in their own units; they are as wide as the text. */
const WIDTH = 720;

/**
 * A report as one HTML file that needs nothing else: no font, no script, no picture from elsewhere. It reads well aloud, prints on A4, and
 * carries the passport and the rows for programs.
 * @param document an empty document, in which it is written; see `drawingDocument`
 */
export function reportAsHtml(report: Report, document: Document): string {
  const words = reportWords(report.language);
  const { head, body } = document;
  document.documentElement.setAttribute("lang", report.language);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  head.append(
    element(document, "meta", { charset: "utf-8" }),
    element(document, "meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element(document, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element(document, "meta", { name: "generator", content: "Ventesal" }),
    element(document, "title", {}, report.title),
    element(document, "style", {}, styleWith(report.foot)),
  );
  const count = { table: 0, figure: 0 };
  body.append(
    element(
      document,
      "header",
      {},
      element(document, "h1", {}, report.title),
      element(document, "p", { class: "subtitle" }, report.subtitle),
      contents(report, words, document),
    ),
    element(document, "main", {}, ...report.sections.map((section) => htmlSection(section, count, words, document))),
    dataScript(report, document),
  );
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** How many tables and figures there have been: they are numbered through. */
interface Count {
  table: number;
  figure: number;
}

function contents({ sections }: Report, words: ReportWords, document: Document): HTMLElement {
  const items = sections.map(({ id, title }) =>
    element(document, "li", {}, element(document, "a", { href: `#${id}` }, title)),
  );
  return element(document, "nav", { "aria-label": words.contents }, element(document, "ol", {}, ...items));
}

function htmlSection(section: Section, count: Count, words: ReportWords, document: Document): HTMLElement {
  const { id, title, startsPage, isAppendix, blocks } = section;
  const kinds = [...(isAppendix ? ["appendix"] : []), ...(startsPage ? ["starts-page"] : [])];
  const attributes = { id, ...(kinds.length > 0 && { class: kinds.join(" ") }), "aria-labelledby": `${id}-title` };
  const written = blocks.map((block) => htmlBlock(block, count, words, document));
  return element(document, "section", attributes, element(document, "h2", { id: `${id}-title` }, title), ...written);
}

function htmlBlock(block: Block, count: Count, words: ReportWords, document: Document): HTMLElement {
  switch (block.kind) {
    case "paragraph":
      return element(document, "p", block.role === undefined ? {} : { class: block.role }, unbroken(block.text));
    case "heading":
      return element(document, "h3", {}, block.text);
    case "list":
      return element(
        document,
        block.isNumbered ? "ol" : "ul",
        {},
        ...block.items.map((item) => element(document, "li", {}, unbroken(item))),
      );
    case "command":
      return element(document, "pre", {}, element(document, "code", {}, block.text));
    case "table":
      count.table++;
      return htmlTable(block, words.table(String(count.table), block.caption), document);
    case "figure": {
      count.figure++;
      const picture = block.draw(document, WIDTH);
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", block.alt);
      const title = element(document, "p", { class: "title" }, words.figure(String(count.figure), block.title));
      const note = element(document, "p", { class: "note" }, block.note);
      return element(document, "figure", {}, title, picture, element(document, "figcaption", {}, note));
    }
  }
}

/** Nothing in it can end the script early. */
function dataScript({ data }: Report, document: Document): HTMLElement {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return element(document, "script", { type: "application/json", id: DATA_ID }, text);
}
