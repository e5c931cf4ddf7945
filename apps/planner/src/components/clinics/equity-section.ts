import { html } from "npm:htl";
import { lateEffects } from "@ventesal/late-effects";
import type { Row } from "@ventesal/measures";
import { sourceIn, unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { rowFor } from "../show/figures-row.js";
import type { LiveState } from "../simulation/live-run.js";
import { cells, clinicLabels, unitName } from "./amount.js";
import { clinicsWords } from "./words.js";

/** Burdens whose distribution the model measures. */
const BURDENS = [
  "need.unmet-share",
  "waiting.first-assessment.mean",
  "waiting.first-assessment.share-beyond",
  "travel.mean",
  "travel.share-beyond",
] as const;

/** How unequally a burden is borne: level first, every measure with its definition. */
export function equitySection(language: Language): { element: HTMLElement; show(state: LiveState): void } {
  const words = clinicsWords[language].equity;
  const labels = clinicLabels(language);
  const select =
    html`<select class="pick">${BURDENS.map((name) => html`<option value=${name}>${labels.measure(name)}</option>`)}</select>` as HTMLSelectElement;
  const worst = html`<p class="worst-off"></p>`;
  const body = html`<tbody></tbody>`;
  let state: LiveState | null = null;

  const show = () => {
    const { plan, today } = state ?? {};
    if (plan?.part === undefined) return;
    const of = select.value;
    const { rows, findings } = plan.part;
    const before = today?.part?.rows ?? [];
    const finding = findings.find(({ code, data }) => code === "worst-off" && data.of === of);
    worst.textContent = finding?.text[language] ?? "";
    worst.hidden = finding === undefined;
    const measures = rows.filter(({ measure, group }) => measure.startsWith("equity.") && group.of === of);
    const ofWorst = measures.filter(({ measure }) => measure === "equity.worst-off.share");
    const others = measures.filter((row) => !ofWorst.includes(row));
    const same = (row: Row) => rowFor(before, row.measure, row.group);
    const level = rowFor(rows, of);
    body.replaceChildren(
      line(words.level, level, rowFor(before, of), words.levelDefinition, "level"),
      ...others.map((row) => line(labels.measure(row.measure), row, same(row), definitionOf(row.measure), "")),
      ...ofWorst.map((row) =>
        line(`${labels.measure(row.measure)}: ${row.group.region}`, row, same(row), definitionOf(row.measure), ""),
      ),
    );
  };
  const line = (name: string, row: Row | undefined, today: Row | undefined, definition: string, kind: string) => {
    const [mean, interval] = cells(row, language);
    const unit = row === undefined ? "" : unitName(row.unit, language);
    return html`<tr class=${kind}><th scope="row">${name}${unit === "" ? "" : `, ${unit}`}</th><td>${mean}</td><td>${unbroken(interval)}</td><td>${cells(today, language)[0]}</td><td class="text">${unbroken(definition)}</td></tr>`;
  };
  const definitionOf = (measure: string) => {
    const text = lateEffects.measures?.[measure];
    return text === undefined
      ? ""
      : `${text.definition[language]}${text.source === undefined ? "" : ` (${sourceIn(language, text.source)})`}`;
  };
  select.onchange = show;
  const table = html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.title}><table>
    <thead><tr>${words.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>${body}
  </table></div>`;
  return {
    element: html`<section class="equity"><h2>${words.title}</h2><p>${words.explain}</p><label class="by">${words.burden} ${select}</label>${worst}${table}</section>`,
    show(next) {
      state = next;
      show();
    },
  };
}
