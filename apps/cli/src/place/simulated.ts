import { openKernel } from "@ventesal/kernel";
import {
  enumerateFront,
  FRONT_OBJECTIVES,
  type FrontObjective,
  type Placement,
  type PlacementProblem,
  type PlacementQuestion,
  type PlaceOptions,
  type Price,
} from "@ventesal/placement";
import { type SiteSet, type SitingResult, siteAndStaff } from "@ventesal/siting";
import type { PlacementOptions } from "../commands/place.ts";
import type { Rule } from "./found.ts";

interface Sought {
  problem: PlacementProblem;
  question: PlacementQuestion;
  answer: Placement;
  prices: readonly { rule: Rule; price: Price }[];
}

interface Work {
  signal: AbortSignal;
  tools: PlaceOptions;
  onProgress: (runs: number, all: number) => void;
}

/** Sets that are enumerated to find those that are kept beside the answer. */
const MOST_SETS = 3_000_000;

/** Sets of sites with their staff, simulated; `null` where that is not asked for, or there is no answer. */
export async function simulated(
  sought: Sought,
  options: PlacementOptions,
  work: Work,
): Promise<{ siting: SitingResult | null; setNames: readonly string[] }> {
  const { answer } = sought;
  if (!options.simulate || !answer.feasible || work.signal.aborted) return { siting: null, setNames: [] };
  const sets = sought.prices.length > 0 ? pricedSets(sought) : await keptSets(sought, answer.sites, options, work);
  const kernel = await openKernel();
  const siting = await siteAndStaff(
    {
      year: options.year,
      borders: options.borders,
      limitMinutes: options.limit,
      sets: sets.map(({ set }) => set),
      budgetPosts: options.budgetPosts!,
    },
    kernel,
    {
      seed: options.seed,
      replications: options.replications,
      most: options.most,
      deltaDays: options.delta,
      signal: work.signal,
      onProgress: work.onProgress,
    },
  );
  return { siting, setNames: sets.map(({ name }) => name) };
}

interface NamedSet {
  name: string;
  set: SiteSet;
}

/** The best sites without a rule first, then those with each. */
function pricedSets({ prices }: Sought): NamedSet[] {
  const without = prices[0]!.price.without;
  return [
    ...(without.feasible ? [{ name: "without", set: { sites: without.sites, borders: "open" as const } }] : []),
    ...prices.flatMap(({ rule, price }): NamedSet[] => {
      if (!price.with.feasible) return [];
      const borders = rule === "closed-borders" ? "closed" : "open";
      return [{ name: rule, set: { sites: price.with.sites, borders } }];
    }),
  ];
}

/** The answer, and of the front of all sets the best by each other objective, as many as are to be kept. */
async function keptSets(
  { problem, question }: Sought,
  sites: readonly string[],
  { keep }: PlacementOptions,
  { signal, tools }: Work,
): Promise<NamedSet[]> {
  const kept: NamedSet[] = [{ name: "answer", set: { sites } }];
  if (keep === 1) return kept;
  const objectives: FrontObjective[] = FRONT_OBJECTIVES.filter((objective) => objective !== "sites");
  const front = await enumerateFront(
    problem,
    { ...question, sites: sites.length },
    { clock: tools.clock, objectives, mostSets: MOST_SETS, signal },
  );
  for (const objective of objectives) {
    if (front.points.length === 0 || kept.length === keep) break;
    const sign = objective === "smallestVolumePeople" ? -1 : 1;
    const best = front.points.reduce((a, b) => (sign * b.values[objective] < sign * a.values[objective] ? b : a));
    if (!kept.some(({ set }) => set.sites.join() === best.sites.join()))
      kept.push({ name: objective, set: { sites: best.sites } });
  }
  return kept;
}
