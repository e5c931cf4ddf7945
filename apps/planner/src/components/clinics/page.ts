import { html } from "npm:htl";
import { hospitals } from "@ventesal/denmark";
import { sitesOf } from "@ventesal/late-effects";
import type { Scenario } from "@ventesal/scenario";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { asSeen } from "../show/as-seen.js";
import { inTurns, skipTurn } from "../show/in-turns.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import { type LiveState, liveRun } from "../simulation/live-run.js";
import "../state/clinics-model.js";
import { scenarioIfAny } from "../state/draft.js";
import type { Session } from "../state/session.js";
import { theSession } from "../state/session.js";
import type { ClinicActions } from "./actions.js";
import { FIRST } from "./asked.js";
import { changesSection } from "./changes-section.js";
import { clinicCard } from "./clinic-card.js";
import { addClinic, clinicsIn, closeClinic, moveClinic, staffClinic } from "./clinic-draft.js";
import { endsSection } from "./ends-section.js";
import { equitySection } from "./equity-section.js";
import { clinicsInputs } from "./inputs.js";
import type { Drawing } from "./map/drawing.js";
import type { Mark } from "./map/map-view.js";
import { mapCard } from "./map-card.js";
import { overview } from "./overview.js";
import { REGION_MEASURES, regionCard } from "./region-card.js";
import { siteForm } from "./site-form.js";
import { staffingTable } from "./staffing-table.js";
import { clinicsWords } from "./words.js";

/** A change takes the page two or three frames, to the marks on the map; it took longer when the run began meanwhile. */
const REACTS_MS = 40;

/** The page of the late-effects clinics: what holds for the country left; findings, map, staff and results right. */
export function clinicsPage(
  language: Language,
  drawing: Promise<Drawing>,
): { inputs: HTMLElement; results: HTMLElement } {
  const session = theSession();
  scenarioTools(session, language, { part: "clinics" });
  const words = clinicsWords[language];
  const run = liveRun(session, "clinics", FIRST, { reactsMs: REACTS_MS });

  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const actions = actionsOn(session, language, {
    moving: (from, to) => {
      if (form.follow(from, to)) map.choose(to);
    },
    told: (text, at) => {
      said.textContent = text;
      // the field that the reader stood on may be gone with its clinic
      if (!results.contains(document.activeElement)) staffing.focus(at);
    },
  });
  const staffing = staffingTable(language, actions);
  const form = siteForm(language, actions, (site) => {
    map.choose(null);
    map.focus(site);
  });
  const map = mapCard(drawing, language, (site) => {
    map.choose(site);
    form.open(site);
  });
  const sights = overview(language);
  const regions = REGION_MEASURES.map((measure) => regionCard(measure, language));
  const clinics = clinicCard(language);
  const equity = equitySection(language);

  const shown = html`<div>
    <section class="place">${map.element}${form.element}</section>
    ${said}${staffing.element}
    <section><h2>${words.regions.title}</h2><div class="two">${regions.map(({ element }) => element)}</div></section>
    <section><h2>${words.clinics.title}</h2>${clinics.element}</section>
    ${equity.element}
  </div>`;
  fadesWhileStale(sights.element, run);
  const inputs = clinicsInputs(session, language);
  const results =
    html`<div>${statusLine(run, language)}${sights.element}${shown}${changesSection(session, run, language)}${endsSection(session, language)}</div>` as HTMLElement;
  // what shows figures fades; what the reader works with does not
  for (const part of [...regions.map(({ element }) => element), clinics.element, equity.element])
    fadesWhileStale(part, run);

  const onMap = inTurns();
  const followDraft = () => {
    const scenario = scenarioIfAny("clinics", session.draft("clinics"));
    const { set } = session.draft("clinics");
    staffing.update(scenario);
    form.update(scenario, (key) => Object.hasOwn(set, key));
    // what the reader does not have in hand can wait for the frame after this
    if (scenario !== null) onMap([() => map.mark(marksOf(scenario, language))]);
    skipTurn();
  };
  session.plan.watch(followDraft);
  followDraft();

  let state: LiveState = run.state();
  const parts = asSeen([map, ...regions, clinics, equity]);
  let drawn: unknown[] = [];
  run.watch((next) => {
    state = next;
    // what is not drawn yet would be drawn of other inputs; should these figures come back, all is drawn again
    if (next.plan.stale) {
      parts.leave();
      drawn = [];
      return;
    }
    const results = [next.plan.part, next.today.part];
    if (results.every((result, i) => result === drawn[i])) return;
    drawn = results;
    sights.show(state);
    parts.show(state, next.plan.part?.complete === true);
  });
  return { inputs, results };
}

interface Hearer {
  /** A clinic is about to move: what shows its site shows the new one. */
  moving(from: string, to: string): void;
  told(text: string, at: string): void;
}

function actionsOn(session: Session, language: Language, { moving, told }: Hearer): ClinicActions {
  const words = clinicsWords[language].staffing;
  const draft = () => session.draft("clinics");
  return {
    add(site) {
      session.change("clinics", addClinic(draft(), site));
      told(words.added(site), site);
    },
    move(from, to) {
      moving(from, to);
      session.change("clinics", moveClinic(draft(), from, to));
      told(words.moved(from, to), to);
    },
    close(site) {
      session.change("clinics", closeClinic(draft(), site));
      told(words.closed(site), site);
    },
    staff: (settings) => session.change("clinics", staffClinic(draft(), settings)),
  };
}

/** The clinics, and the sites where one could be. */
function marksOf(scenario: Scenario, language: Language): Mark[] {
  const words = clinicsWords[language].site;
  const chosen = clinicsIn(scenario);
  const isCandidate = candidates(scenario);
  return sitesOf(scenario.own)
    .filter(({ id }) => chosen.includes(id) || isCandidate(id))
    .map(({ id, lat, lon }) => {
      const posts = ["nurse", "doctor", "psychologist"].map((one) => scenario.values[`clinic.${id}.${one}.posts`]);
      const isClinic = chosen.includes(id);
      const text = isClinic ? words.isClinic(id, words.posts(posts.join(" + "))) : words.none(id);
      return { id, lat, lon, isClinic, text };
    });
}

/** Hospitals where a clinic may be, as far as the data says; all of a planner's own sites. */
function candidates({ own }: Scenario): (id: string) => boolean {
  if (own.sites !== undefined) return () => true;
  const names = hospitals().flatMap(({ shortName, candidate }) => (candidate === "yes" ? [shortName] : []));
  return (id) => names.includes(id);
}
