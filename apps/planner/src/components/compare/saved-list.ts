import { html } from "npm:htl";
import { saveForComparison } from "../frame/save-for-comparison.js";
import type { Language } from "../language.js";
import type { Saved } from "../state/keep.js";
import { renamed, savedReference, withoutSaved } from "../state/saved.js";
import type { Session } from "../state/session.js";
import { compareWords } from "./words.js";

/** The saved scenarios of the part that is compared: load into the plan, rename, remove. */
export function savedList(session: Session, language: Language): HTMLElement {
  const words = compareWords[language];
  const list = html`<div></div>`;
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const say = (...content: (string | Node)[]) => said.replaceChildren(...content);
  const tool = html`<div></div>`;
  const element = html`<fieldset class="saved"><legend>${words.saved}</legend>${list}${tool}${said}</fieldset>`;
  const button = (text: string, name: string, act: () => void) => {
    const one: HTMLButtonElement = html`<button type="button" class="plain">${text}</button>`;
    one.setAttribute("aria-label", `${text}: ${name}`);
    one.onclick = act;
    return one;
  };
  const day = (iso: string) =>
    new Date(iso).toLocaleString(language === "da" ? "da-DK" : "en-GB", { dateStyle: "short", timeStyle: "short" });

  const entry = ({ name, part, draft, savedAt }: Saved): HTMLElement => {
    const remove = () => {
      const before = session.saved.get();
      const choice = session.comparing.get();
      session.saved.set(withoutSaved(before, part, name));
      const back = html`<button type="button" class="plain">${words.bringBack}</button>`;
      back.onclick = () => {
        session.saved.set(before);
        session.comparing.set(choice);
        say();
      };
      say(`${words.removed(name)} `, back);
      back.focus();
    };
    const rename = () => {
      const input: HTMLInputElement = html`<input type="text" maxlength="60" required value=${name}>`;
      input.setAttribute("aria-label", words.newName(name));
      const form: HTMLFormElement = html`<form class="save">${input}<button type="submit">${words.rename}</button></form>`;
      form.onsubmit = (event) => {
        event.preventDefault();
        const to = input.value.trim();
        const next = renamed(session.saved.get(), part, name, to);
        if (next === null) return say(to === "" ? "" : words.nameTaken(to));
        const { base, others, ...rest } = session.comparing.get();
        const moved = (reference: string) => (reference === savedReference(name) ? savedReference(to) : reference);
        session.saved.set(next);
        session.comparing.set({ ...rest, base: moved(base), others: others?.map(moved) ?? null });
        say();
        if (to === name) show();
      };
      form.onkeydown = (event) => {
        if (event.key === "Escape") show();
      };
      item.replaceChildren(form);
      input.focus();
      input.select();
    };
    const load = () => {
      session.change(part, draft);
      say(words.loaded(name));
    };
    const item = html`<div class="saved-one">
      <p><b>${name}</b> <small class="kind">${words.savedOn(day(savedAt))}</small></p>
      <div class="several">${button(words.load, name, load)}${button(words.rename, name, rename)}${button(words.remove, name, remove)}</div>
    </div>`;
    return item;
  };
  const show = () => {
    const { part } = session.comparing.get();
    const own = session.saved.get().filter((one) => one.part === part);
    list.replaceChildren(...(own.length === 0 ? [html`<p class="remark">${words.noneSaved}</p>`] : own.map(entry)));
  };
  let toolOf = "";
  const showTool = () => {
    const { part } = session.comparing.get();
    if (part === toolOf) return;
    toolOf = part;
    const { button: open, form } = saveForComparison(session, language, part, say, { isOnCompare: true });
    open.className = "plain";
    tool.replaceChildren(open, form);
  };
  session.saved.watch(show);
  session.comparing.watch(show);
  session.comparing.watch(showTool);
  show();
  showTool();
  return element;
}
