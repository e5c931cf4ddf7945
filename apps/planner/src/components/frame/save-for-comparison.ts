import { html } from "npm:htl";
import type { Language } from "../language.js";
import type { Part } from "../state/models.js";
import { freeName, savedAs, savedNow, withSaved } from "../state/saved.js";
import type { Session } from "../state/session.js";
import { linkWithPlan } from "./link-with-plan.js";
import { frameWords } from "./words.js";

/** Puts the scenario of a page aside under a name, to be compared later: a button, and the form that it opens. */
export function saveForComparison(
  session: Session,
  language: Language,
  part: Part,
  say: (...content: (string | Node)[]) => void,
  { isOnCompare = false } = {},
): { button: HTMLButtonElement; form: HTMLFormElement } {
  const words = frameWords[language];
  const button: HTMLButtonElement = html`<button type="button" aria-expanded="false">${words.save}</button>`;
  const input: HTMLInputElement = html`<input type="text" maxlength="60" required>`;
  const submit: HTMLButtonElement = html`<button type="submit">${words.saveNow}</button>`;
  const cancel: HTMLButtonElement = html`<button type="button">${words.cancel}</button>`;
  const asked: HTMLElement = html`<span role="status"></span>`;
  const form: HTMLFormElement = html`<form class="save" hidden>
    <label>${words.name} ${input}</label>${submit}${cancel}${asked}
  </form>`;
  /** The name that the reader has been asked about. */
  let overwrites: string | null = null;
  const open = (isOpen: boolean) => {
    form.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    ask(null);
  };
  const ask = (name: string | null) => {
    overwrites = name;
    asked.textContent = name === null ? "" : words.isTaken(name);
    submit.textContent = name === null ? words.saveNow : words.overwrite;
  };
  button.onclick = () => {
    if (!form.hidden) return open(false);
    input.value = freeName(session.saved.get(), part);
    open(true);
    input.focus();
    input.select();
  };
  cancel.onclick = () => {
    open(false);
    button.focus();
  };
  input.oninput = () => ask(null);
  form.onkeydown = (event) => {
    if (event.key === "Escape") cancel.click();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name === "") return;
    const saved = session.saved.get();
    if (savedAs(saved, part, name) !== undefined && overwrites !== name) return ask(name);
    session.saved.set(withSaved(saved, savedNow(name, part, session.draft(part))));
    open(false);
    button.focus();
    if (isOnCompare) return say();
    const isKept = !session.problems.get().some(({ kind }) => kind === "full" || kind === "forbidden");
    const link = linkWithPlan(session, "compare", words.toCompare);
    // the comparison begins with what is worked on here
    link.onclick = () => session.comparing.set({ ...session.comparing.get(), part });
    say(`${isKept ? words.saved(name) : words.savedForNow(name)} `, ...(isKept ? [link] : []));
  };
  return { button, form };
}
