import { html } from "npm:htl";
import { allowDecimalComma } from "../enter/decimal-comma.js";
import type { Language } from "../language.js";
import { download } from "../show/download.js";
import { EMPTY_PLAN } from "../state/draft.js";
import type { Part } from "../state/models.js";
import { isSavedReference } from "../state/saved.js";
import { fileOf } from "../state/scenario-file.js";
import type { Session } from "../state/session.js";
import { scenarioInPrint } from "./in-print.js";
import { openFile } from "./open-file.js";
import { saveForComparison } from "./save-for-comparison.js";
import { frameWords } from "./words.js";

/**
 * Puts the tools for the scenario into the top of the page: undo, redo, start over, copy the address, save and open files, print.
 * @param options the part whose scenario is saved as a file, without which the page has no scenario of its own; and whether the page sets
 * scenarios side by side: then its address, copied, says which
 */
export function scenarioTools(
  session: Session,
  language: Language,
  { part, hasComparing = false }: { part?: Part; hasComparing?: boolean } = {},
): void {
  const words = frameWords[language];
  document.documentElement.lang = language;
  allowDecimalComma(document);
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const say = (...content: (string | Node)[]) => said.replaceChildren(...content);
  const button = (text: string, act: () => unknown) => {
    const element = html`<button type="button">${text}</button>`;
    element.onclick = act;
    return element as HTMLButtonElement;
  };
  const undo = button(words.undo, () => session.plan.undo());
  const redo = button(words.redo, () => session.plan.redo());
  const reset = button(words.reset, () => session.plan.set(EMPTY_PLAN));
  const copy = button(words.copy, async () => {
    const own = (["panel", "clinics"] as const).some((name) => Object.keys(session.draft(name).own).length > 0);
    const { base, others } = session.comparing.get();
    const hasSaved = hasComparing && [base, ...(others ?? [])].some(isSavedReference);
    const link = session.link({ hasComparing });
    try {
      await navigator.clipboard.writeText(link);
      const copied = hasSaved ? words.copiedWithoutSaved : hasComparing ? words.copiedComparing : words.copied;
      say(copied, own ? ` ${words.ownNotInLink}` : "");
    } catch {
      // a browser may forbid it: then the reader is given the address to copy by hand
      say(`${words.copyByHand} `, html`<code>${link}</code>`);
    }
  });
  const picker = html`<input type="file" accept=".json,application/json" hidden>` as HTMLInputElement;
  picker.onchange = async () => {
    const [file] = picker.files ?? [];
    if (file === undefined) return;
    try {
      say(...(await openFile(session, language, part, file)));
    } finally {
      picker.value = "";
    }
  };
  const files =
    part === undefined
      ? []
      : [
          button(words.file, () => {
            const draft = session.draft(part);
            const name = `${draft.scenario}.json`;
            download(name, "application/json", fileOf(draft));
            say(words.fileSaved(name));
          }),
          button(words.open, () => picker.click()),
          picker,
        ];
  const putAside = part === undefined ? null : saveForComparison(session, language, part, say);
  const seed = html`<label class="seed">${words.seed} <input type="text" size="4" maxlength="40"></label>`;
  const seedInput = seed.querySelector("input") as HTMLInputElement;
  seedInput.onchange = () =>
    session.plan.set({ ...session.plan.get(), seed: seedInput.value.trim() || EMPTY_PLAN.seed });
  const show = () => {
    undo.disabled = !session.plan.canUndo;
    redo.disabled = !session.plan.canRedo;
    seedInput.value = session.plan.get().seed;
  };
  session.plan.watch(show);
  show();

  const problems = html`<div class="problems"></div>`;
  const tell = () =>
    problems.replaceChildren(
      ...session.problems.get().map((problem) => html`<p role="alert">${words.problem(problem)}</p>`),
    );
  session.problems.watch(tell);
  tell();

  let hiddenAt = false;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden)
      hiddenAt =
        document.querySelector(".status:is([data-state=running], [data-state=waiting], [data-state=stale])") !== null;
    else if (hiddenAt) say(words.hidden);
  });

  const print = button(words.print, () => window.print());
  document
    .querySelector("#tools")
    ?.replaceChildren(
      html`<div class="tools">${undo}${redo}${reset}${copy}${putAside?.button ?? ""}${files}${print}${seed}</div>`,
      ...(putAside ? [putAside.form] : []),
      said,
      problems,
      ...(part === undefined ? [] : [scenarioInPrint(session, language, part)]),
    );
  keepStateInLinks(session);
}

/** Links to other pages and to the other language carry the scenario on, even where the browser keeps nothing. */
function keepStateInLinks(session: Session): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".bar a");
  const update = () => {
    const { hash } = new URL(session.link());
    for (const link of links) link.hash = hash;
  };
  session.plan.watch(update);
  update();
}
