import { html } from "npm:htl";
import { unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { keyFigure, rowFor } from "../show/figures-row.js";
import type { LiveState } from "../simulation/live-run.js";
import { clinicLabels, unitName } from "./amount.js";
import { clinicsWords } from "./words.js";

/** The country's figures that the plan is judged by. */
const KEY = [
  "need.unmet-share",
  "need.to-help.mean",
  "waiting.first-assessment.mean",
  "waiting.first-assessment.share-beyond",
  "travel.mean",
  "travel.share-beyond",
  "travel.without-clinic.share",
  "queue.growth-per-week",
] as const;

/** What the result says in sentences, and the country's figures with today beside them. */
export function overview(language: Language): { element: HTMLElement; show(state: LiveState): void } {
  const words = clinicsWords[language];
  const labels = clinicLabels(language);
  const list = html`<ul class="findings"><li>${words.nothingYet}</li></ul>`;
  const figures = html`<div class="key-figures"></div>`;
  const shown = KEY.map((measure) => ({ measure, figure: keyFigure(measure, language, words.keyFigures) }));
  return {
    element: html`<section class="overview"><h2>${words.findings}</h2>${list}${figures}</section>`,
    show({ plan, today }) {
      if (plan.part === undefined) return;
      list.replaceChildren(
        ...plan.part.findings.map(({ code, text }) => html`<li data-code=${code}>${unbroken(text[language])}</li>`),
      );
      if (!figures.hasChildNodes()) figures.append(...shown.map(({ figure }) => figure.element));
      for (const { measure, figure } of shown) {
        const row = rowFor(plan.part.rows, measure);
        const unit = row === undefined ? "" : unitName(row.unit, language);
        figure.show({ label: labels.measure(measure), unit, row, today: rowFor(today.part?.rows ?? [], measure) });
      }
    },
  };
}
