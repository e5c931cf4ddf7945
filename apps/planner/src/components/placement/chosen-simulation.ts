import { html } from "npm:htl";
import type { DanishSite, Evaluation } from "@ventesal/placement";
import { equitySection } from "../clinics/equity-section.js";
import type { Drawing } from "../clinics/map/drawing.js";
import type { Mark } from "../clinics/map/map-view.js";
import { mapCard } from "../clinics/map-card.js";
import { overview } from "../clinics/overview.js";
import { regionCard } from "../clinics/region-card.js";
import type { Language } from "../language.js";
import { asSeen } from "../show/as-seen.js";
import { fadesWhileStale, isUnderWay, statusLine } from "../show/status.js";
import { type LiveRun, type LiveState, liveRun } from "../simulation/live-run.js";
import { type Draft, EMPTY_PLAN, type Plan } from "../state/draft.js";
import type { Session } from "../state/session.js";
import { createStore, type Store } from "../state/store.js";
import { chosenWords } from "./chosen-words.js";
import { gainsSection } from "./gains-section.js";
import { staffNote } from "./staff-note.js";

/** Enough to tell what is large from what is not, in some seconds; the clinics' page goes on from there. */
const REPLICATIONS = 12;
const FIRST = 3;
const BY_REGION = ["waiting.first-assessment.mean", "need.unmet-share"] as const;

/** What today's clinics are asked, too: the same year, and the same limit of travel. */
const QUESTIONS = ["year", "travel.limitMinutes"];

/** The chosen sites as a scenario, and what they mean for travel. */
interface Chosen {
  draft: Draft;
  evaluation: Evaluation;
}

export interface ChosenSimulation {
  /** The map, which is the first that a reader looks for. */
  map: HTMLElement;
  element: HTMLElement;
  show(chosen: Chosen, seed: string, sites: readonly DanishSite[], usable: (site: DanishSite) => boolean): void;
  /** Which site of the map is chosen, or none. */
  choose(site: string | null): void;
}

/** The chosen sites as a scenario, simulated beside today's: map, key figures, regions, equity, and who gains and who loses. */
export function chosenSimulation(
  session: Session,
  drawing: Promise<Drawing>,
  language: Language,
  picked: (site: string) => void,
): ChosenSimulation {
  const words = chosenWords[language];
  const map = mapCard(drawing, language, picked);
  const sights = overview(language);
  const regions = BY_REGION.map((measure) => regionCard(measure, language));
  const equity = equitySection(language);
  const gains = gainsSection(language, REPLICATIONS);
  const note = staffNote(language);
  const status = html`<div></div>`;
  const leftOut = html`<p class="remark" hidden>${words.waitingLeftOut}</p>`;
  const element = html`<div class="simulated"><h2>${words.simTitle}</h2>
    <p class="remark">${words.simExplain(String(REPLICATIONS))} ${words.simAssumes}</p>${leftOut}
    ${status}${note.element}${sights.element}<p class="remark">${words.todayTravel}</p>${gains.element}<div class="two">${regions.map((card) => card.element)}</div>${equity.element}</div>`;

  let plan: Store<Plan> | null = null;
  let run: LiveRun | null = null;
  /** What is to be compared once the figures are done. */
  let compared: Parameters<typeof gains.ask>[0] | null = null;
  const parts = asSeen([map, sights, ...regions, equity]);
  /** The comparison lets the figures of the proposal itself, and those of today, go first. */
  const compare = ({ plan: chosen, today }: LiveState) => {
    if (chosen.state === "trouble") gains.leave();
    if (compared === null || chosen.state !== "done" || chosen.stale || isUnderWay(today)) return;
    gains.ask(compared);
    compared = null;
  };
  /** The scenario of the clinics is the chosen one; the reader's own plan is left alone. */
  const begin = (first: Plan) => {
    const store = createStore(first);
    plan = store;
    const own: Session = { ...session, plan: store, draft: (part) => store.get()[part] };
    run = liveRun(own, "clinics", FIRST, { replications: REPLICATIONS, questions: QUESTIONS, ownToday: true });
    status.append(statusLine(run, language));
    for (const part of [map.element, sights.element, equity.element, ...regions.map((card) => card.element)])
      fadesWhileStale(part, run);
    let drawn: unknown[] = [];
    run.watch((next) => {
      compare(next);
      const results = [next.plan.part, next.today.part];
      if (results.every((result, i) => result === drawn[i])) return;
      drawn = results;
      parts.show(next, next.plan.part?.complete === true);
    });
  };

  return {
    map: map.element,
    element,
    show({ draft, evaluation }, seed, sites, usable) {
      note.show(evaluation);
      map.mark(marksOf(draft, sites, usable, language));
      leftOut.hidden = session.draft("clinics").own.waiting === undefined;
      const questions = Object.fromEntries(QUESTIONS.map((key) => [key, draft.set[key]!]));
      const today: Draft = { ...EMPTY_PLAN.clinics, set: questions, own: draft.own };
      gains.wait();
      compared = {
        drafts: [
          { name: "today", draft: today },
          { name: "plan", draft },
        ],
        seed,
      };
      const next: Plan = { ...EMPTY_PLAN, clinics: draft, seed };
      if (plan === null) begin(next);
      else plan.set(next);
      // the same again is not simulated anew
      if (run !== null) compare(run.state());
    },
    choose: (site) => map.choose(site),
  };
}

function marksOf(
  draft: Draft,
  sites: readonly DanishSite[],
  usable: (site: DanishSite) => boolean,
  language: Language,
): Mark[] {
  const { mark } = chosenWords[language];
  const chosen = String(draft.set.clinics).split(",");
  return sites
    .filter((site) => chosen.includes(site.id) || site.clinic || usable(site))
    .map(({ id, lat, lon, clinic }) => {
      const isClinic = chosen.includes(id);
      return { id, lat, lon, isClinic, text: isClinic ? mark.plan(id) : clinic ? mark.today(id) : mark.free(id) };
    });
}
