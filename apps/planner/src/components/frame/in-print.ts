import { html } from "npm:htl";
import { ScenarioError } from "@ventesal/scenario";
import { valueText } from "../enter/parameter-input.js";
import type { Language } from "../language.js";
import { scenarioOf } from "../state/draft.js";
import type { Part } from "../state/models.js";
import type { Session } from "../state/session.js";
import { frameWords } from "./words.js";

/** What a printed page rests on, as inputs are not printed: the scenario, what is changed in it, the seed and the day. */
export function scenarioInPrint(session: Session, language: Language, part: Part): HTMLElement {
  const words = frameWords[language];
  const element: HTMLElement = html`<div class="in-print"></div>`;
  const write = () => {
    const day = new Date().toLocaleDateString(language === "da" ? "da-DK" : "en-GB", { dateStyle: "long" });
    const foot = html`<p>${words.seed}: ${session.plan.get().seed} · ${day} · ${session.link()}</p>`;
    try {
      const { title, parameters } = scenarioOf(part, session.draft(part));
      const { set, own } = session.draft(part);
      const changed = parameters.filter(({ key }) => Object.hasOwn(set, key));
      const items = changed.map(
        (parameter) => html`<li>${parameter.text[language]}: ${valueText(parameter, parameter.value, language)}</li>`,
      );
      const tables = Object.values(own).map(({ file }) => html`<li>${words.ownTable}: ${file}</li>`);
      const list =
        items.length + tables.length > 0 ? html`<ul>${items}${tables}</ul>` : html`<p>${words.unchanged}</p>`;
      element.replaceChildren(html`<p>${words.scenario}: <b>${title[language]}</b></p>`, list, foot);
    } catch (error) {
      // what is wrong with a scenario is said on the page itself
      if (!(error instanceof ScenarioError)) throw error;
      element.replaceChildren(foot);
    }
  };
  window.addEventListener("beforeprint", write);
  return element;
}
