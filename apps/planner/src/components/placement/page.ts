import { html } from "npm:htl";
import { ScenarioError } from "@ventesal/scenario";
import { ownSites } from "@ventesal/siting";
import type { Drawing } from "../clinics/map/drawing.js";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { fadesWhileStale } from "../show/status.js";
import type { Placed } from "../simulation/tasks/place.js";
import { type Session, theSession } from "../state/session.js";
import { answersSection } from "./answers-section.js";
import { BEGINS, type Choices, choicesOf, lookedAt, placementTables, settingsFor } from "./choices.js";
import { chosenSection } from "./chosen-section.js";
import { frontSection } from "./front-section.js";
import { infeasibleBox } from "./infeasible-box.js";
import { placementInputs } from "./inputs.js";
import { isSameSites } from "./line.js";
import { liveSearch } from "./live-search.js";
import { searchStatus } from "./search-status.js";
import { staffingSection } from "./staffing-section.js";

/** The page of placement: what is asked left; answers with proof, all that is worth choosing from, and the chosen proposal right. */
export function placementPage(
  language: Language,
  drawing: Promise<Drawing>,
): { inputs: HTMLElement; results: HTMLElement } {
  const session = theSession();
  scenarioTools(session, language);
  const search = liveSearch();
  const settings = () => session.plan.get().placing ?? {};
  const put = (choices: Choices, looked: readonly string[]) => {
    const placing = settingsFor(choices, looked);
    const { placing: _, ...plan } = session.plan.get();
    session.plan.set(Object.keys(placing).length === 0 ? plan : { ...plan, placing });
  };
  let choices: Choices = BEGINS;
  const change = (next: Partial<Choices>) => put({ ...choices, ...next }, lookedAt(settings()));
  const choose = (sites: readonly string[]) => put(choices, sites);

  const inputs = placementInputs(language, change);
  const infeasible = infeasibleBox(language, change);
  const answers = answersSection(language, choose);
  const front = frontSection(language, choose);
  const chosen = chosenSection(session, drawing, language, change);
  const staffing = staffingSection(session, language, change);
  const found = html`<div class="found">${answers.element}${front.element}</div>`;
  const results = html`<div>${searchStatus(search, language)}${infeasible.element}${found}${chosen.element}${staffing.element}</div>`;
  const searching: Parameters<typeof fadesWhileStale>[1] = {
    watch: (changed) =>
      search.watch(({ plan: { part, ...plan } }) => changed({ plan: plan as Parameters<typeof changed>[0]["plan"] })),
    again: () => search.again(),
  };
  for (const part of [found, chosen.element]) fadesWhileStale(part, searching);

  let placed: Placed | null = null;
  /** The sites looked at: those that the reader chose, as far as the search knows them; else the answer with the most clinics. */
  const looked = (): readonly string[] => {
    const own = lookedAt(settings());
    if (placed === null) return [];
    const answer = placed.answers.findLast((one) => one.feasible);
    if (!answer?.feasible) return [];
    const points = placed.front?.points ?? [];
    const all = [
      ...points.map(({ sites }) => sites),
      ...placed.answers.flatMap((one) => (one.feasible ? [one.sites] : [])),
    ];
    return all.find((sites) => isSameSites(sites, own)) ?? answer.sites;
  };
  const showChosen = () => {
    const sites = looked();
    const all = sitesOf(session);
    front.mark(sites);
    chosen.show(sites, choices, all);
    staffing.show(sites, choices, placed);
  };
  const follow = () => {
    const { own } = session.draft("clinics");
    const all = sitesOf(session);
    const read = choicesOf(
      settings(),
      all.map(({ id }) => id),
    );
    choices = read.choices;
    inputs.show(choices, all, read.unread);
    // posts are asked for apart, and move no site
    search.ask({
      choices: { ...choices, budget: BEGINS.budget },
      own: withoutWaiting(own),
      seed: session.plan.get().seed,
    });
    if (!search.state().stale) showChosen();
  };

  let shown: Placed | undefined;
  let wasDone = false;
  search.watch(({ plan }) => {
    const isDone = plan.state === "done";
    if (plan.part === undefined || plan.stale || (plan.part === shown && isDone === wasDone)) return;
    shown = plan.part;
    wasDone = isDone;
    placed = plan.part;
    inputs.price(placed);
    infeasible.show(placed, isDone);
    answers.show(placed);
    front.show(placed, looked());
    chosen.prove(placed);
    // the largest number comes last: a proposal is shown when all are known
    if (isDone || placed.front !== null) showChosen();
  });
  session.plan.watch(follow);
  follow();
  return { inputs: inputs.element, results };
}

function withoutWaiting({ waiting, ...own }: ReturnType<Session["draft"]>["own"]) {
  return own;
}

/** The sites there are; those that are built in while the reader's own cannot be read: why, the search says. */
function sitesOf(session: Session) {
  try {
    return ownSites(placementTables(session.draft("clinics").own));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return ownSites({});
  }
}
