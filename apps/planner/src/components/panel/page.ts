import { html } from "npm:htl";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { asSeen } from "../show/as-seen.js";
import { type Figure, figureCard } from "../show/figure.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import { liveRun } from "../simulation/live-run.js";
import "../state/panel-model.js";
import { type Draft, EMPTY_PLAN, scenarioOf } from "../state/draft.js";
import { theSession } from "../state/session.js";
import { FIRST, MEAN_TIME, MOST_DAYS } from "./asked.js";
import { chanceFigure } from "./figures/chance.js";
import { daysByCauseFigure } from "./figures/days-by-cause.js";
import { distributionFigure } from "./figures/distribution.js";
import { keptFigure, promisedMeasure } from "./figures/kept.js";
import { regionsFigure } from "./figures/regions.js";
import { stationsFigure } from "./figures/stations.js";
import { panelInputs } from "./inputs.js";
import { keyFigures } from "./key-figures.js";
import { promiseSearch } from "./promise-search.js";
import { promisedShare } from "./promised-share.js";
import { type Shown, speechIn } from "./shown.js";

const DAYS_KEY = "promise.withinDays";

/** The page of the expert panel: inputs left, what they lead to right. */
export function panelPage(language: Language): { inputs: HTMLElement; results: HTMLElement } {
  const session = theSession();
  scenarioTools(session, language, { part: "panel" });
  const speech = speechIn(language);
  const { words } = speech;
  const usualDays = scenarioOf("panel", EMPTY_PLAN.panel).values[DAYS_KEY];
  const run = liveRun(session, "panel", FIRST, {
    questions: [DAYS_KEY],
    besides: (draft: Draft) => ({
      years: [MEAN_TIME, promisedMeasure({ days: Number(draft.set[DAYS_KEY] ?? usualDays) })],
      withinUpTo: MOST_DAYS,
    }),
  });
  const share = promisedShare(session, speech);

  const figures = keyFigures(speech);
  const sections: { name: keyof typeof words.sections; make: (shown: Shown) => Figure | null }[] = [
    { name: "distribution", make: distributionFigure },
    { name: "promise", make: keptFigure },
    { name: "days", make: daysByCauseFigure },
    { name: "stations", make: stationsFigure },
    { name: "regions", make: regionsFigure },
    { name: "chance", make: chanceFigure },
  ];
  const search = promiseSearch(session, share, speech);
  const cards = sections.map(({ name, make }) => {
    const card = figureCard(language);
    fadesWhileStale(card.element, run);
    const element = html`<section data-section=${name}><h2>${words.sections[name]}</h2>
      ${name === "promise" ? html`<p>${words.promise.lead}</p>` : ""}${card.element}${name === "promise" ? search : ""}</section>`;
    // a heading with nothing below it says nothing; what the promise takes can be asked at any time
    element.hidden = name !== "promise";
    const show = (shown: Shown) => {
      const figure = make(shown);
      element.hidden = figure === null && name !== "promise";
      return card.begin(figure);
    };
    return { element, show };
  });
  fadesWhileStale(figures.element, run);

  const cardsAsSeen = asSeen(cards);
  let seen: unknown[] = [];
  /** Shows what is new: the figures at once, the charts one after another, first those that are on the screen. */
  const show = () => {
    const { plan, today } = run.state();
    const { part } = plan;
    const besideIt = today.part === part || today.part === undefined ? null : today.part;
    const now = [part, besideIt, share.get()];
    // what is not drawn yet would be drawn of other inputs; should these figures come back, all is drawn again
    if (plan.stale) {
      cardsAsSeen.leave();
      seen = [];
    }
    if (part === undefined || plan.stale || now.every((one, i) => one === seen[i])) return;
    seen = now;
    const values = part.passport.parameters;
    const promised = { share: share.get(), days: Number(values[DAYS_KEY]) };
    const shown: Shown = { plan: part, today: besideIt, values, promised, speech };
    figures.show(shown);
    cardsAsSeen.show(shown, part.complete);
  };
  run.watch(show);
  share.watch(show);

  return {
    inputs: panelInputs(session, run, share.element, speech),
    results: html`<div>${statusLine(run, language, speech.nameOf)}${figures.element}${cards.map(({ element }) => element)}</div>`,
  };
}
