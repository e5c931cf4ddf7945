import { html } from "npm:htl";
import { lateEffects } from "@ventesal/late-effects";
import { commonWords, comparisonSentences, numbersIn, unbroken } from "@ventesal/words";
import { clinicLabels } from "../clinics/amount.js";
import { differencesFigure } from "../compare/chart.js";
import { headlineRows, measuresByRegion, regionRows } from "../compare/rows.js";
import { compareWords } from "../compare/words.js";
import type { Language } from "../language.js";
import { figureCard } from "../show/figure.js";
import { createSimulator } from "../simulation/client.js";
import type { CompareInput } from "../simulation/tasks/compare.js";
import { chosenWords } from "./chosen-words.js";

/** Replications after which the first differences are shown. */
const FIRST = 3;

export interface GainsSection {
  element: HTMLElement;
  /** What is shown is of another proposal; the comparison comes. */
  wait(): void;
  /** It does not come: the proposal could not be simulated, which is said elsewhere. */
  leave(): void;
  ask(question: Pick<CompareInput, "drafts" | "seed">): void;
}

/** Who gains and who loses against today, by paired differences: in sentences, and a measure of the reader's choice by region. */
export function gainsSection(language: Language, replications: number): GainsSection {
  const words = chosenWords[language];
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const labels = clinicLabels(language);
  const writing = { language, labels, noneShown: compareWords[language].noneShown };
  const simulator = createSimulator();
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const trouble = html`<p class="trouble" hidden></p>`;
  const summary = html`<p class="who-gains"></p>`;
  const sentences = html`<ul class="findings"></ul>`;
  const details: HTMLElement = html`<details hidden><summary>${words.gainsInWords}</summary>${sentences}</details>`;
  const select: HTMLSelectElement = html`<select class="pick"></select>`;
  const card = figureCard(language);
  const by = html`<label class="by" hidden>${words.measure} ${select}</label>`;
  const shown = html`<div>${summary}${by}${card.element}${details}</div>`;
  const element = html`<section class="gains"><h2>${words.gainsTitle}</h2>
    <p class="remark">${words.gainsExplain(numbers.short(replications, 0))}</p>${said}${trouble}${shown}</section>`;
  let draw = () => {};
  select.onchange = () => draw();

  return {
    element,
    leave() {
      said.textContent = "";
    },
    wait() {
      simulator.stop();
      shown.classList.add("stale");
      said.textContent = words.gainsWait;
      trouble.hidden = true;
    },
    ask({ drafts, seed }) {
      const question: CompareInput = { part: "clinics", drafts, seed, replications, first: FIRST };
      simulator.begin("compare", question, (happening) => {
        const { part, state } = happening;
        if (state === "trouble") {
          said.textContent = "";
          trouble.hidden = false;
          trouble.replaceChildren(words.gainsTrouble, " ", html`<code>${happening.trouble?.message ?? ""}</code>`);
          return;
        }
        if (part === undefined) return;
        if (state === "done") said.textContent = "";
        shown.classList.remove("stale");
        const { rows } = part;
        const { whoGains, country, regions, equity, levellingDown } = comparisonSentences(
          rows,
          lateEffects,
          labels,
          numbers,
          common,
        );
        summary.textContent = whoGains;
        const others = [...country, ...regions, ...equity, ...levellingDown];
        sentences.replaceChildren(...others.map((text) => html`<li>${unbroken(text)}</li>`));
        details.hidden = false;
        const known = measuresByRegion(rows, lateEffects).filter((measure) =>
          regionRows(rows, measure).some(({ difference }) => difference !== null),
        );
        fill(known);
        by.hidden = known.length === 0;
        const [base, other] = part.passports;
        draw = () => {
          const measure = select.value;
          const country = headlineRows(rows, lateEffects).find((row) => row.measure === measure);
          card.update(differencesFigure(country, regionRows(rows, measure), writing, { base: base!, other: other! }));
        };
        draw();
      });
    },
  };

  function fill(measures: readonly string[]): void {
    if (select.dataset.options === measures.join()) return;
    const before = select.value;
    select.dataset.options = measures.join();
    select.replaceChildren(...measures.map((name) => html`<option value=${name}>${labels.measure(name)}</option>`));
    const wanted = [before, "need.unmet-share", "travel.mean"].find((name) => measures.includes(name));
    if (wanted !== undefined) select.value = wanted;
  }
}
