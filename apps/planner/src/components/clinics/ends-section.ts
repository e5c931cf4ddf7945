import { html } from "npm:htl";
import type { Language } from "../language.js";
import { createSimulator } from "../simulation/client.js";
import { withSettings } from "../state/draft.js";
import type { Session } from "../state/session.js";
import { amount, clinicLabels } from "./amount.js";
import { clinicsWords } from "./words.js";

const KEY = [
  "referrals.count",
  "assessments.count",
  "need.unmet-share",
  "waiting.first-assessment.mean",
  "waiting.first-assessment.share-beyond",
  "queue.growth-per-week",
] as const;
/** Demand at its upper end is ten times the work: enough to see which way it goes. */
const REPLICATIONS = 5;

/** The plan with the least and with the most demand, side by side: computed when the reader asks for it. */
export function endsSection(session: Session, language: Language): HTMLElement {
  const words = clinicsWords[language].ends;
  const labels = clinicLabels(language);
  const simulator = createSimulator();
  const content = html`<div aria-live="polite"></div>`;
  const button = html`<button type="button" class="plain">${words.button}</button>`;
  button.onclick = () => {
    const draft = session.draft("clinics");
    const at = (level: number) => ({ name: `demand ${level}`, draft: withSettings(draft, { "demand.level": level }) });
    const { seed } = session.plan.get();
    content.classList.remove("stale");
    content.replaceChildren(html`<p>${words.computing}</p>`);
    const question = { part: "clinics", drafts: [at(0), at(1)], seed, replications: REPLICATIONS } as const;
    simulator.begin("compare", question, ({ part, trouble }) => {
      if (trouble)
        content.replaceChildren(html`<p class="trouble">${words.trouble} <code>${trouble.message}</code></p>`);
      if (part === undefined) return;
      const rows = KEY.flatMap((measure) =>
        part.rows.filter((row) => row.measure === measure && Object.keys(row.group).length === 0),
      );
      content.replaceChildren(
        html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.title}><table>
          <thead><tr>${words.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>${rows.map(
            ({ measure, unit, base, other }) =>
              html`<tr><th scope="row">${labels.measure(measure)}</th><td>${amount(base, unit, language)}</td><td>${amount(other, unit, language)}</td></tr>`,
          )}</tbody>
        </table></div>`,
        html`<p class="remark">${words.replications(String(REPLICATIONS))}</p>`,
      );
    });
  };
  // what is shown belonged to the plan before; a new one is computed only when asked for
  session.plan.watch(() => {
    simulator.stop();
    if (content.childElementCount > 0) content.classList.add("stale");
  });
  return html`<section class="ends"><h2>${words.title}</h2><p>${words.explain}</p>${button}${content}</section>`;
}
