import { html } from "npm:htl";
import { lateEffects } from "@ventesal/late-effects";
import { commonWords, comparisonInWords, numbersIn, unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { isUnderWay } from "../show/status.js";
import { createSimulator } from "../simulation/client.js";
import type { LiveRun } from "../simulation/live-run.js";
import { type Draft, EMPTY_PLAN, isChanged } from "../state/draft.js";
import { STARTS_FROM } from "../state/models.js";
import type { Session } from "../state/session.js";
import { clinicLabels } from "./amount.js";
import { clinicsWords } from "./words.js";

/** Enough to tell what is large from what is not, in a few seconds; the page Compare goes on from there. */
const REPLICATIONS = 10;
/** The page has so long, in milliseconds, to draw what came last before. */
const REST_MS = 500;

/**
 * Who gains and who loses by the plan, and whether inequality falls only because everybody fares worse. Computed when the plan's own figures and
 * today's are done, so that these are not kept waiting.
 */
export function changesSection(session: Session, run: LiveRun, language: Language): HTMLElement {
  const words = clinicsWords[language].changes;
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const simulator = createSimulator();
  const content = html`<div></div>`;
  const element = html`<section class="plan-changes"><h2>${words.title}</h2>${content}</section>`;
  let asked = "";
  let pending: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(pending);
    simulator.stop();
  };

  const show = () => {
    const draft = session.draft("clinics");
    const { seed } = session.plan.get();
    const { plan, today } = run.state();
    if (draft.scenario === STARTS_FROM.clinics && !isChanged(draft)) {
      asked = "";
      stop();
      content.replaceChildren(html`<p>${words.nothing}</p>`);
      return;
    }
    const now = JSON.stringify([draft, seed]);
    if (now === asked) return;
    asked = "";
    stop();
    // what is wrong with the plan is said on top of the page
    content.replaceChildren(...(plan.state === "trouble" ? [] : [html`<p>${words.waiting}</p>`]));
    if (plan.state !== "done" || plan.stale || isUnderWay(today)) return;
    asked = now;
    pending = setTimeout(() => compare(draft, seed), REST_MS);
  };
  const compare = (draft: Draft, seed: string) => {
    const drafts = [
      { name: "today", draft: EMPTY_PLAN.clinics },
      { name: "plan", draft },
    ];
    const question = { part: "clinics", drafts, seed, replications: REPLICATIONS } as const;
    simulator.begin("compare", question, (happening) => {
      if (happening.trouble) {
        content.replaceChildren(
          html`<p class="trouble">${words.trouble} <code>${happening.trouble.message}</code></p>`,
        );
        return;
      }
      if (happening.part === undefined) return;
      const sentences = comparisonInWords(happening.part.rows, lateEffects, clinicLabels(language), numbers, common);
      content.replaceChildren(
        html`<p class="remark">${words.explain(numbers.short(REPLICATIONS, 0))}</p>`,
        html`<ul class="findings">${sentences.map((text) => html`<li>${unbroken(text)}</li>`)}</ul>`,
      );
    });
  };
  run.watch(show);
  session.plan.watch(show);
  return element;
}
