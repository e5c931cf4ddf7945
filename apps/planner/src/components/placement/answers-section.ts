import { html } from "npm:htl";
import type { Placement, PlacementAnswer } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Placed } from "../simulation/tasks/place.js";
import { placementWords } from "./words.js";

/** The best sites for each number that was asked for, each with bound and proof, or why there are none. */
export function answersSection(
  language: Language,
  choose: (sites: readonly string[]) => void,
): { element: HTMLElement; show(placed: Placed): void } {
  const words = placementWords[language];
  const body = html`<tbody></tbody>`;
  const element = html`<section class="answers" hidden><h2>${words.answersTitle}</h2><p class="remark">${words.answersExplain}</p>
    <div class="scrolls" tabindex="0" role="region" aria-label=${words.answersTitle}><table>
      <thead><tr>${words.answersColumns.map((name) => html`<th scope="col">${name}</th>`)}<th scope="col"><span class="unseen">${words.show}</span></th></tr></thead>${body}
    </table></div></section>`;
  const rowOf = (answer: Placement, n: number) => {
    if (!answer.feasible)
      return html`<tr><th scope="row">${words.clinics(n)}</th><td class="text" colspan="6">${answer.text[language]}</td></tr>`;
    const show = html`<button type="button" class="plain" aria-label="${words.show}: ${answer.sites.join(", ")}">${words.show}</button>`;
    show.onclick = () => choose(answer.sites);
    const { value, bound, seconds } = answerText(answer, language);
    return html`<tr><th scope="row">${words.clinics(answer.sites.length)}</th><td class="text">${answer.sites.join(", ")}</td><td>${value}</td><td>${bound}</td>
      <td class="text">${answer.proof ? words.proven : words.notProven}</td><td class="text">${words.methods[answer.method]}, ${seconds} s</td><td>${show}</td></tr>`;
  };
  return {
    element,
    show({ answers, choices }) {
      element.hidden = !answers.some(({ feasible }) => feasible);
      body.replaceChildren(...answers.map((answer, i) => rowOf(answer, choices.from + i)));
    },
  };
}

/** An answer's value and bound with their unit, the gap between them, and how long it took. */
export function answerText({ objective, bound, gap, unit, seconds }: PlacementAnswer, language: Language) {
  const numbers = numbersIn(language);
  const words = placementWords[language];
  const write = (value: number | null) => {
    if (unit === "share") return numbers.percent(value, 1);
    return unit === "minutes" ? `${numbers.fixed(value, 1)} ${words.minutes}` : numbers.short(value, 0);
  };
  return {
    value: write(objective),
    bound: write(bound),
    gap: numbers.shortPercent(gap, 4),
    seconds: numbers.fixed(seconds, 1),
  };
}
