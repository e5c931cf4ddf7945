import { html } from "npm:htl";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Placed } from "../simulation/tasks/place.js";
import type { Choices } from "./choices.js";
import { remediesFor } from "./remedies.js";
import { placementWords } from "./words.js";

/** Why nothing is possible, in words, with buttons for the smallest changes that make something possible. Hidden where an answer was found. */
export function infeasibleBox(
  language: Language,
  change: (next: Partial<Choices>) => void,
): { element: HTMLElement; show(placed: Placed, isDone: boolean): void } {
  const words = placementWords[language];
  const numbers = numbersIn(language);
  const content = html`<div></div>`;
  const element = html`<section class="trouble infeasible" role="alert" hidden><h2>${words.infeasibleTitle}</h2>${content}</section>`;
  return {
    element,
    show({ answers, choices, withinNeeded }, isDone) {
      const none = answers.filter((answer) => !answer.feasible);
      const isNone = isDone && answers.length > 0 && none.length === answers.length;
      element.hidden = !isNone;
      if (!isNone) return;
      const texts = [...new Set(none.map(({ text }) => text[language]))];
      const remedies = none.flatMap(({ reason }) => remediesFor(reason, choices, withinNeeded, language));
      const kept = remedies.filter(({ text }, i) => remedies.findIndex((one) => one.text === text) === i);
      content.replaceChildren(
        ...texts.map((text) => html`<p>${text}</p>`),
        ...(withinNeeded === null
          ? []
          : [html`<p>${words.shortestPromise(words.clinics(choices.to), numbers.fixed(withinNeeded, 1))}</p>`]),
        ...(kept.length === 0
          ? []
          : [
              html`<p>${words.smallest}</p>`,
              html`<p class="remedies">${kept.map(({ text, change: next }) => {
                const button = html`<button type="button">${text}</button>`;
                button.onclick = () => change(next);
                return button;
              })}</p>`,
            ]),
      );
    },
  };
}
