import { html } from "npm:htl";
import type { Section } from "@ventesal/proof";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { theSession } from "../state/session.js";
import { distancesChart } from "./distances.js";
import { type LiveProof, liveProof } from "./live-proof.js";
import { sectionTable } from "./section-table.js";
import { proofSummary } from "./summary.js";

/** The page on which the engine is proved again, in the reader's own browser. */
export function proofPage(language: Language): HTMLElement {
  const session = theSession();
  scenarioTools(session, language);
  const proof = liveProof();
  const element = proofShown(proof, language, () => session.plan.get().seed);
  let { seed } = session.plan.get();
  session.plan.watch((plan) => {
    if (plan.seed === seed) return;
    seed = plan.seed;
    proof.begin(seed);
  });
  proof.begin(seed);
  return element;
}

const SECTIONS: readonly Section["section"][] = ["theory", "hand-worked", "report"];

/**
 * A proof as it is seen: counts first, then the cases by section.
 * @param seedNow the seed with which it begins again
 */
export function proofShown(proof: LiveProof, language: Language, seedNow: () => string): HTMLElement {
  const summary = proofSummary(proof, language, seedNow);
  const chart = distancesChart(language);
  const tables = SECTIONS.map((name) => sectionTable(name, language));
  const [theory, ...others] = tables;
  theory!.element.querySelector("table")!.before(chart.element);
  let seen: unknown;
  proof.watch((state) => {
    summary.update(state);
    const { part } = state;
    if (part === seen) return;
    seen = part;
    chart.update(part);
    if (part === undefined) for (const table of tables) table.clear();
    else
      for (const section of part.validation.sections)
        tables[SECTIONS.indexOf(section.section)]!.update(section, part.rules);
  });
  return html`<div class="proving">${summary.element}${theory!.element}${others.map((one) => one.element)}</div>`;
}
