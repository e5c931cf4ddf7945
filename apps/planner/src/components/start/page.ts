import { html } from "npm:htl";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { keyFigure, rowFor } from "../show/figures-row.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import { liveRun } from "../simulation/live-run.js";
import "../state/clinics-model.js";
import "../state/panel-model.js";
import { EMPTY_PLAN } from "../state/draft.js";
import { PART_NAMES, type Part } from "../state/models.js";
import { type Session, theSession } from "../state/session.js";
import { createStore } from "../state/store.js";
import { startWords } from "./words.js";

/** What is shown of each part, and how much is computed for it: a glance, not an answer. */
const SHOWN: Readonly<
  Record<Part, { first: number; replications: number; groups: Record<string, Record<string, string>> }>
> = {
  panel: {
    first: 25,
    replications: 400,
    groups: {
      "processing-time.mean": { outcome: "all" },
      "processing-time.share-within": { days: "14" },
      "processing-time.longest": { outcome: "all" },
    },
  },
  clinics: {
    first: 3,
    replications: 12,
    groups: { "need.unmet-share": {}, "waiting.first-assessment.mean": {}, "travel.mean": {} },
  },
};

/** The first page: a door to each part, with three figures of today. */
export function startPage(language: Language): HTMLElement {
  const session = theSession();
  scenarioTools(session, language);
  return html`<div class="doors">${PART_NAMES.map((part) => door(session, part, language))}</div>`;
}

function door(session: Session, part: Part, language: Language): HTMLElement {
  const words = startWords[language];
  const { title, text, open, page, also, figures, rests } = words.doors[part];
  const { first, replications, groups } = SHOWN[part];
  const run = liveRun(unchanged(session), part, first, { replications, isChangeable: false });
  const keys = Object.entries(groups).map(([measure, group]) => {
    const { label, unit } = figures[measure]!;
    return { measure, group, label, unit, figure: keyFigure(measure, language, words.key) };
  });
  const shown = html`<div class="key-figures">${keys.map(({ figure }) => figure.element)}</div>`;
  fadesWhileStale(shown, run);
  run.watch(({ plan }) => {
    const { part: result } = plan;
    for (const { measure, group, label, unit, figure } of keys)
      figure.show({ label, unit, row: result && rowFor(result.rows, measure, group) });
  });
  const link = html`<a class="open"></a>` as HTMLAnchorElement;
  link.textContent = open;
  const other: HTMLAnchorElement = html`<a>${also?.text ?? ""}</a>`;
  const changed = html`<p class="changed">${words.changed}</p>`;
  const follow = () => {
    const { hash } = new URL(session.link());
    link.href = `./${page}.html${hash}`;
    if (also) other.href = `./${also.page}.html${hash}`;
    changed.hidden = JSON.stringify(session.draft(part)) === JSON.stringify(EMPTY_PLAN[part]);
  };
  session.plan.watch(follow);
  follow();
  return html`<section class="door" data-part=${part}>
    <h2>${title}</h2>
    <p>${text}</p>
    <p class="ways">${link} ${also ? other : ""}</p>
    <h3 class="door-today">${words.today}</h3>
    ${shown}${changed}
    <p class="rests">${rests}</p>
    ${statusLine(run, language)}
  </section>`;
}

/** A session in which nothing is ever changed but the seed. */
function unchanged(session: Session): Session {
  const plan = createStore({ ...EMPTY_PLAN, seed: session.plan.get().seed });
  session.plan.watch(({ seed }) => plan.set({ ...EMPTY_PLAN, seed }));
  return { ...session, plan, draft: (part) => EMPTY_PLAN[part] };
}
