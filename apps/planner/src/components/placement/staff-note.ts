import { html } from "npm:htl";
import type { Evaluation } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { chosenWords } from "./chosen-words.js";

/** Where posts are spread over the clinics of a proposal: an id on the page. */
export const STAFFING_PLACE = "staffing";

/** What staff a simulation of the chosen sites assumes, with the way to where another is found: said before what the plan leads to. */
export function staffNote(language: Language): { element: HTMLElement; show(evaluation: Evaluation): void } {
  const { staff } = chosenWords[language];
  const numbers = numbersIn(language);
  const assumed = html`<span></span>`;
  const element = html`<p class="assumes">${assumed} <a href=${`#${STAFFING_PLACE}`}>${staff.link}</a></p>`;
  return {
    element,
    show({ sites, volumePeople }) {
      const most = Math.max(...volumePeople);
      assumed.textContent = staff.assumed(numbers.short(most, 0), sites[volumePeople.indexOf(most)]!);
    },
  };
}
