import { html } from "npm:htl";
import type { Language } from "../language.js";
import type { Choices } from "./choices.js";
import { chosenWords } from "./chosen-words.js";
import { withRule } from "./site-rules.js";

/** The rule for a site that is picked on the map: must have a clinic, must not, or free. Escape puts it away. */
export function siteRuleBar(
  language: Language,
  change: (next: Partial<Choices>) => void,
  hidden: () => void,
): { element: HTMLElement; open(site: string): void; follow(choices: Choices): void } {
  const words = chosenWords[language];
  const name = html`<b></b>`;
  let site: string | null = null;
  let choices: Choices | null = null;
  const rules = [
    { rule: "existing", text: words.must },
    { rule: "forbidden", text: words.mustNot },
    { rule: null, text: words.free },
  ] as const;
  const buttons = rules.map(({ rule, text }) => {
    const button: HTMLButtonElement = html`<button type="button" class="plain">${text}</button>`;
    button.onclick = () => {
      if (site !== null && choices !== null) change(withRule(choices, site, rule));
    };
    return { rule, button };
  });
  const element = html`<div class="site-rule-bar" role="group" hidden>${name} ${buttons.map(({ button }) => button)}</div>`;
  element.onkeydown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    element.hidden = true;
    hidden();
  };
  const show = () => {
    if (site === null || choices === null) return;
    const now = choices.existing.includes(site) ? "existing" : choices.forbidden.includes(site) ? "forbidden" : null;
    for (const { rule, button } of buttons) button.setAttribute("aria-pressed", String(rule === now));
  };
  return {
    element,
    open(next) {
      site = next;
      name.textContent = words.ruleFor(next);
      element.setAttribute("aria-label", next);
      element.hidden = false;
      show();
      buttons[0]!.button.focus();
    },
    follow(next) {
      choices = next;
      show();
    },
  };
}
