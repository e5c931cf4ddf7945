import { html } from "npm:htl";
import type { Language } from "../language.js";
import { addressOf } from "../state/address.js";
import type { Draft } from "../state/draft.js";
import { savedNow, withSaved } from "../state/saved.js";
import type { Session } from "../state/session.js";
import { chosenWords } from "./chosen-words.js";

/** The longest name that a saved scenario may have. */
const LONGEST_NAME = 60;

/** Ways on from a proposal: open it on the clinics' page, or put it aside for comparison. */
export function openLinks(
  session: Session,
  language: Language,
): { element: HTMLElement; show(draft: Draft, sites: readonly string[]): void } {
  const words = chosenWords[language];
  const link: HTMLAnchorElement = html`<a class="open">${words.open}</a>`;
  const save: HTMLButtonElement = html`<button type="button" class="plain">${words.save}</button>`;
  const said = html`<span role="status" class="remark"></span>`;
  let shown: { draft: Draft; sites: readonly string[] } | null = null;
  save.onclick = () => {
    if (shown === null) return;
    const name = words.saveName(shown.sites.join(", ")).slice(0, LONGEST_NAME);
    session.saved.set(withSaved(session.saved.get(), savedNow(name, "clinics", shown.draft)));
    const isKept = !session.problems.get().some(({ kind }) => kind === "full" || kind === "forbidden");
    const compare: HTMLAnchorElement = html`<a href="./compare.html">${words.compare}</a>`;
    compare.hash = new URL(session.link()).hash;
    said.replaceChildren(isKept ? words.saved(name) : words.savedForNow(name), " ", ...(isKept ? [compare] : []));
  };
  return {
    element: html`<p class="ways-on">${link} ${save} ${said}<small class="explains">${words.openSays}</small></p>`,
    show(draft, sites) {
      shown = { draft, sites };
      said.replaceChildren();
      link.href = clinicsAddress(session, draft);
    },
  };
}

/** The address of the clinics' page with this scenario in it; what the reader had there stays until it is opened. */
export function clinicsAddress(session: Session, draft: Pick<Draft, "scenario" | "set">): string {
  const plan = session.plan.get();
  return `./clinics.html#${addressOf({ ...plan, clinics: { ...plan.clinics, ...draft } })}`;
}
