import { html } from "npm:htl";
import { commonWords, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { showWords } from "../show/words.js";
import type { LiveSearch } from "./live-search.js";
import { placementWords } from "./words.js";

/** How far the search is, with a button that ends it, and what stands in its way. */
export function searchStatus(search: LiveSearch, language: Language): HTMLElement {
  const words = placementWords[language];
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const text = html`<span></span>`;
  const bar: HTMLProgressElement = html`<progress max="1" aria-label=${words.searching}></progress>`;
  const stop: HTMLButtonElement = html`<button type="button" class="plain stop">${words.stop}</button>`;
  stop.onclick = () => search.stop();
  const trouble = html`<div class="trouble" hidden></div>`;
  // counts that move all the time are seen, but not read aloud
  const counted = html`<span aria-hidden="true"></span>`;
  const element = html`<div class="status search-status"><p><span role="status" aria-live="polite">${text}</span> ${counted}</p>
    <div class="bar-and-stop">${bar}${stop}</div>${trouble}</div>`;
  const n = (value: number) => numbers.short(value, 0);
  search.watch(({ plan }) => {
    const busy = plan.state === "running" || plan.state === "waiting";
    const counts = busy && plan.expected > 0 && plan.done < plan.expected;
    bar.hidden = !busy;
    stop.hidden = !busy;
    if (plan.expected > 0) bar.value = plan.done / plan.expected;
    else bar.removeAttribute("value");
    counted.textContent = counts ? words.looking(n(plan.done), n(plan.expected)) : "";
    const found = plan.part?.front?.points.length ?? null;
    const isPossible = plan.part?.answers.some(({ feasible }) => feasible) ?? false;
    text.textContent = busy
      ? words.searching
      : plan.state === "trouble"
        ? ""
        : plan.isStopped
          ? words.stopped
          : isPossible
            ? words.done(found === null ? "" : words.worthIt(n(found)))
            : words.done(words.infeasibleTitle);
    element.dataset.state = plan.stale ? "stale" : plan.state;
    const wrong = plan.state === "trouble" ? plan.trouble : undefined;
    trouble.hidden = wrong === undefined;
    if (wrong === undefined) return;
    const again = html`<button type="button">${showWords[language].again}</button>`;
    again.onclick = () => search.again();
    trouble.replaceChildren(
      ...(wrong.kind === "scenario"
        ? [
            html`<p>${words.wrong}</p>`,
            html`<ul>${(wrong.issues ?? []).map(
              (issue) => html`<li><b>${common.place(issue.place)}</b>: ${common.scenarioIssue(issue)}</li>`,
            )}</ul>`,
          ]
        : [html`<p>${words.crashed} <code>${wrong.message}</code></p>`, again]),
    );
  });
  return element;
}
