import { html } from "npm:htl";
import { commonWords, comparisonSentences, numbersIn, unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { tableElement } from "../show/data-table.js";
import { figureCard } from "../show/figure.js";
import { modelOf } from "../state/models.js";
import { differencesFigure } from "./chart.js";
import type { Compared } from "./live-comparison.js";
import { headlineRows, isSame, measureName, regionRows, sectionsOf, type Writing, writtenRow } from "./rows.js";
import { compareWords } from "./words.js";

/** What one scenario changes against the base. */
export interface Section {
  element: HTMLElement;
  /** @param measure the one that is drawn by region */
  update(compared: Compared, title: string, writing: Writing, measure: string): void;
}

/** A section for the scenario that the comparison calls by this reference. */
export function changesSection(reference: string, language: Language): Section {
  const words = compareWords[language];
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const heading = html`<h2></h2>`;
  const settled = html`<p class="settled"></p>`;
  const warning = html`<div class="trouble" hidden></div>`;
  const sentences = html`<ul class="findings"></ul>`;
  const key = html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.keyMeasures}></div>`;
  const card = figureCard(language);
  const all = html`<div class="scrolls" tabindex="0" role="region"></div>`;
  const legend = html`<p class="remark"></p>`;
  const only = html`<p class="remark" hidden></p>`;
  const summary = html`<summary></summary>`;
  const details: HTMLDetailsElement = html`<details class="all-measures">${summary}${all}${legend}</details>`;
  const element = html`<section class="changes">${heading}${settled}${warning}
    <h3>${words.changes}</h3>${sentences}
    <h3>${words.keyMeasures}</h3>${key}${card.element}${only}${details}</section>`;
  /** A long table is written when somebody looks at it. */
  let writeAll = () => {};
  details.addEventListener("toggle", () => {
    if (details.open) writeAll();
  });
  window.addEventListener("beforeprint", () => writeAll());
  const columns = [
    words.measureColumn,
    common.comparison.baseColumn,
    common.comparison.other,
    common.comparison.difference,
    common.comparison.shown,
  ];

  return {
    element,
    update({ asked, comparison }, title, writing, measure) {
      const model = modelOf(asked.part);
      const rows = comparison.rows.filter(({ scenario }) => scenario === reference);
      const passport = comparison.passports[asked.drafts.findIndex(({ name }) => name === reference)]!;
      const headline = headlineRows(rows, model);
      const known = headline.filter(({ difference }) => difference !== null);
      const shown = known.filter(({ verdict }) => verdict !== "none shown").length;
      heading.textContent = title;
      settled.textContent = isSame(rows)
        ? words.identical
        : shown === 0
          ? words.settledNone(known.length)
          : words.settled(shown, known.length);
      const said = comparisonSentences(rows, model, writing.labels, numbers, common);
      warning.hidden = said.levellingDown.length === 0;
      warning.replaceChildren(
        html`<p><b>${words.levellingDown}</b></p>`,
        ...said.levellingDown.map((one) => html`<p>${one}</p>`),
      );
      sentences.replaceChildren(
        ...[...said.country, ...said.regions, said.whoGains, ...said.equity].map(
          (one) => html`<li>${unbroken(one)}</li>`,
        ),
      );
      const lines = headline.map((row) => [measureName(row, writing), ...writtenRow(row, writing)]);
      key.replaceChildren(tableElement({ columns, rows: lines }));
      const country = headline.find((row) => row.measure === measure);
      card.update(
        differencesFigure(country, regionRows(rows, measure), writing, {
          base: comparison.passports[0]!,
          other: passport,
        }),
      );
      const { base = [], other = [] } = comparison.only[reference] ?? {};
      const places = (keys: readonly { group: Readonly<Record<string, string>> }[]) => {
        const names = new Set(keys.flatMap(({ group }) => group.region ?? group.clinic ?? group.residence ?? []));
        return [...names].filter((name) => name !== "all").join(", ") || "–";
      };
      const [gone, added] = [places(base), places(other)];
      only.hidden = gone === "–" && added === "–";
      only.textContent = words.only(gone, added);
      const n = numbers.short(rows.length, 0);
      summary.textContent = words.allMeasures(n);
      all.setAttribute("aria-label", words.allMeasures(n));
      legend.textContent = words.legend(n);
      writeAll = () => {
        all.replaceChildren(
          ...sectionsOf(rows, writing).map((section) =>
            tableElement({ columns: [section.title, ...columns.slice(1)], rows: section.rows }),
          ),
        );
      };
      if (details.open) writeAll();
    },
  };
}
