import { hashOf } from "@ventesal/experiments";
import {
  binomial,
  type Evaluation,
  enumerateFront,
  evaluate,
  type Front,
  MOST_SETS,
  type Placement,
  type PlacementProblem,
  type PlacementQuestion,
  type PlaceOptions,
  priceOf,
  place as search,
} from "@ventesal/placement";
import { type Choices, placementTables, questionOf } from "../../placement/choices.js";
import type { Rests } from "../../show/rests.js";
import type { Draft } from "../../state/draft.js";
import type { Work } from "../protocol.js";
import { problemFor } from "./placement-problem.js";
import { restsOn } from "./rests-on.js";

export interface PlaceInput {
  choices: Choices;
  own: Draft["own"];
  seed: string;
}

/** What a rule costs in mean travel, at the largest number of sites asked for. */
export interface RulePrice {
  rule: "perRegion" | "closedBorders";
  /** Mean minutes more than without it; `null` where it cannot be kept. */
  minutes: number | null;
  /** With it, the best sites, or why there are none. */
  with: Placement;
}

/** What is known of where clinics should stand: it grows from answers over the front to prices. */
export interface Placed {
  choices: Choices;
  /** The best sites for each number of them that was asked for, or why there are none; by number. */
  answers: readonly Placement[];
  /** Where a promise to everybody is in the way: the shortest that the largest number of sites can keep, in minutes. */
  withinNeeded: number | null;
  /** All sets that no other beats; `null` until they are known, or where there are too many to look at. */
  front: Front | null;
  /** So many sets would have to be looked at: more than can be. */
  tooManySets: number | null;
  prices: readonly RulePrice[];
  /** Today's clinics by the same rules; `null` where none is known. */
  today: Evaluation | null;
  rests: Rests;
}

/** Sites that prove to be best, the certified front, and what rules cost; asked to end, it sends what is known. */
export async function place({ choices, own, seed }: PlaceInput, { send, progress, signal }: Work<Placed>) {
  const { problem, sites } = problemFor(choices, own);
  const question = questionOf(choices, sites);
  const clock = () => performance.now() / 1000;
  const tools: PlaceOptions = { clock, seed, signal };
  const clinics = sites.flatMap(({ id, clinic }) => (clinic ? [id] : []));
  let known: Placed = {
    choices,
    answers: [],
    withinNeeded: null,
    front: null,
    tooManySets: null,
    prices: [],
    today: clinics.length === 0 ? null : evaluate(problem, clinics, question),
    rests: restsOn(hashOf({ question, from: choices.from, year: choices.year }), placementTables(own), seed, null),
  };
  const tell = (next: Partial<Placed>) => {
    known = { ...known, ...next };
    send(known);
  };
  for (const k of numbersOf(choices)) {
    const answer = await search(problem, { ...question, sites: k }, tools);
    tell({ answers: [...known.answers, answer] });
    if (signal.aborted) return;
  }
  const found = known.answers.filter((answer) => answer.feasible).map(({ sites: own }) => own.length);
  if (found.length === 0) return tell({ withinNeeded: await shortestPromise(problem, question, tools) });
  const [fromSites, toSites] = [Math.min(...found), Math.max(...found)];
  const within = frontQuestion(question, toSites);
  const sets = setsIn(problem, within, fromSites, toSites);
  if (sets > MOST_SETS) tell({ tooManySets: sets });
  else
    tell({ front: await enumerateFront(problem, within, { clock, fromSites, toSites, signal, onProgress: progress }) });
  if (!signal.aborted) tell({ prices: await pricesOf(problem, within, tools) });
}

/** The numbers of sites that are asked about; the fewest that do are asked about once. */
function numbersOf({ objective, from, to }: Choices): number[] {
  return objective === "fewest-sites" ? [to] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The shortest promise that can be kept is the longest trip at its best (p-center); `null` where none is made, or none can be kept. */
async function shortestPromise(problem: PlacementProblem, question: PlacementQuestion, tools: PlaceOptions) {
  const { everybodyWithinMinutes, ...rest } = question;
  if (everybodyWithinMinutes === undefined || question.objective === "fewest-sites") return null;
  const best = await search(problem, { ...rest, objective: "longest-travel" }, tools);
  return best.feasible && best.proof ? best.objective : null;
}

/** Where the fewest sites within a limit were asked for, the front keeps to that limit, too. */
function frontQuestion(question: PlacementQuestion, sites: number): PlacementQuestion {
  if (question.objective !== "fewest-sites") return { ...question, sites };
  const { everybodyWithinMinutes = Number.POSITIVE_INFINITY, limitMinutes } = question;
  return { ...question, sites, everybodyWithinMinutes: Math.min(limitMinutes, everybodyWithinMinutes) };
}

function setsIn({ sites }: PlacementProblem, question: PlacementQuestion, from: number, to: number): number {
  const { existing = [], forbidden = [], candidates } = question;
  const free = sites.filter(
    ({ id }) => !existing.includes(id) && !forbidden.includes(id) && (candidates?.includes(id) ?? true),
  ).length;
  let sum = 0;
  for (let k = from; k <= to; k++) sum += binomial(free, k - existing.length);
  return sum;
}

/** What each rule that can be switched costs by itself, in mean travel, all other rules kept. */
async function pricesOf(
  problem: PlacementProblem,
  question: PlacementQuestion,
  tools: PlaceOptions,
): Promise<RulePrice[]> {
  const { atLeastOnePerRegion, ...rest } = question;
  const without: PlacementQuestion = { ...rest, objective: "mean-travel", borders: "open" };
  const perRegion = await priceOf(problem, without, { atLeastOnePerRegion: true }, tools);
  const closedBorders = await priceOf(problem, without, { borders: "closed" }, tools);
  return [
    { rule: "perRegion", minutes: perRegion.meanMinutes, with: perRegion.with },
    { rule: "closedBorders", minutes: closedBorders.meanMinutes, with: closedBorders.with },
  ];
}
