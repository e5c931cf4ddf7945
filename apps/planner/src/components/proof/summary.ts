import { html } from "npm:htl";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { download } from "../show/download.js";
import type { LiveProof, ProofState } from "./live-proof.js";
import { failingCases, runsWithBooks, tallyOf } from "./tally.js";
import { proofWords } from "./words.js";

/** The head of the page: how many figures hold, how far it is, what fails, and how to stop, begin again and take the figures along. */
export function proofSummary(
  proof: LiveProof,
  language: Language,
  seedNow: () => string,
): { element: HTMLElement; update(state: ProofState): void } {
  const words = proofWords[language];
  const numbers = numbersIn(language);
  const n = (value: number) => numbers.short(value, 0);
  const count = (name: keyof typeof words.counts) => {
    const value = html`<div class="value">–</div>`;
    const note = html`<div class="doubt"></div>`;
    const element = html`<div class="key-figure" data-count=${name}><div class="label">${words.counts[name]}</div>${value}${note}</div>`;
    return { element, value, note };
  };
  const hold = count("hold");
  const fail = count("fail");
  const books = count("books");
  books.note.textContent = words.booksNote;
  const text = html`<p role="status" aria-live="polite"></p>`;
  const bar: HTMLProgressElement = html`<progress max="1"></progress>`;
  bar.setAttribute("aria-label", words.beginning);
  const trouble = html`<div class="trouble" role="alert" hidden></div>`;
  const failing = html`<div class="trouble failing" hidden></div>`;
  const stop: HTMLButtonElement = html`<button type="button" class="plain">${words.stop}</button>`;
  stop.onclick = () => proof.stop();
  const again: HTMLButtonElement = html`<button type="button" class="plain">${words.again}</button>`;
  again.onclick = () => proof.begin(seedNow());
  const take: HTMLButtonElement = html`<button type="button" class="plain">${words.download}</button>`;
  const sameAs = html`<p class="remark"></p>`;
  const status = html`<div class="status">${text}${bar}${trouble}</div>`;
  const element = html`<div class="proof-summary">
    <div class="key-figures">${hold.element}${fail.element}${books.element}</div>
    ${status}${failing}
    <div class="several">${stop}${again}${take}</div>
    <p class="remark">${words.chance}</p>${sameAs}
  </div>`;

  const update = (state: ProofState) => {
    const { part, seed } = state;
    const { passed, all } = part ? tallyOf(part.validation.sections) : { passed: 0, all: 0 };
    const isBusy = state.state === "running" || state.state === "waiting";
    status.dataset.state = state.state;
    hold.value.textContent = part ? words.of(n(passed), n(all)) : "–";
    hold.note.textContent = part ? words.cases(n(part.done), n(part.all)) : "";
    fail.value.textContent = part ? n(all - passed) : "–";
    fail.element.dataset.bad = String(all > passed);
    books.value.textContent = part ? n(runsWithBooks(part.validation, part.rules.years)) : "–";
    bar.hidden = !isBusy;
    if (part) bar.value = part.done / part.all;
    else bar.removeAttribute("value");
    stop.hidden = !isBusy;
    again.hidden = isBusy;
    take.hidden = state.state !== "done";
    take.onclick = () => {
      if (part) download("validation.json", "application/json", `${JSON.stringify(part.validation, null, 2)}\n`);
    };
    sameAs.hidden = state.state !== "done";
    sameAs.replaceChildren(`${words.sameAs} `, html`<code>ventesal validate --seed ${JSON.stringify(seed)}</code>`);
    trouble.hidden = state.trouble === undefined;
    if (state.trouble) trouble.replaceChildren(html`<p>${words.broken} <code>${state.trouble.message}</code></p>`);
    const bad = part ? failingCases(part.validation) : [];
    failing.hidden = bad.length === 0;
    failing.replaceChildren(
      html`<p>${words.failed}</p>`,
      html`<ul>${bad.map(({ place, title }) => html`<li><a href=${`#${place}`}>${title[language]}</a></li>`)}</ul>`,
    );
    say(sentenceOf(state, { passed, all }));
  };
  /** Read aloud when something is settled, not at each case. */
  const say = (sentence: string) => {
    if (text.textContent !== sentence) text.textContent = sentence;
  };
  const sentenceOf = ({ state, part, seed }: ProofState, { passed, all }: { passed: number; all: number }): string => {
    if (part === undefined) return state === "trouble" ? "" : words.beginning;
    switch (state) {
      case "done":
        return part.validation.pass
          ? words.allHold(n(all), n(part.all), numbers.fixed(part.validation.seconds, 1), seed)
          : words.someFail(n(all - passed), n(all), seed);
      case "stopped":
      case "trouble":
        return words.stopped(n(part.done), n(part.all));
      default:
        // in steps of ten cases, so that whoever listens is not told each one
        return words.running(n(10 * Math.floor(part.done / 10)), n(part.all));
    }
  };
  return { element, update };
}
