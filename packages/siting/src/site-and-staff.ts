import { Observations, prepare, replicator, summaryOf } from "@ventesal/experiments";
import { KimNelson, rankPairs } from "@ventesal/inference";
import type { Kernel } from "@ventesal/kernel";
import {
  type MeanInterval,
  type MeasureKey,
  meanInterval,
  type PairedDifference,
  pairedDifference,
} from "@ventesal/measures";
import { frontProbability, onFront } from "./front-probability.ts";
import { type Candidate, type Kind, lattice } from "./lattice.ts";
import { type Plan, resolvedPlan, type ScenarioSetting, scenarioFor } from "./scenario-for.ts";
import type { Staffing } from "./staffing.ts";
import { workOf } from "./work.ts";

/** What alternatives are weighed by beside their posts; less is better of all. */
export const SITING_MEASURES = ["travelMinutes", "waitDays", "unmetShare", "unmetGap"] as const;
export type SitingMeasure = (typeof SITING_MEASURES)[number];

/** Where the model has them. The gap is between the worst-off and the best-off region, of all replications together. */
const KEYS: Record<SitingMeasure, Pick<MeasureKey, "measure" | "group">> = {
  travelMinutes: { measure: "travel.mean", group: {} },
  waitDays: { measure: "waiting.first-assessment.mean", group: {} },
  unmetShare: { measure: "need.unmet-share", group: {} },
  unmetGap: { measure: "equity.difference", group: { of: "need.unmet-share", between: "regions" } },
};
const FRONT_MEASURES = ["travelMinutes", "waitDays", "unmetGap"] as const;

/** Sites together, and whether their patients may come from another region, if that is not the question's rule. */
export interface SiteSet {
  readonly sites: readonly string[];
  readonly borders?: "open" | "closed";
}

export interface SitingQuestion extends Omit<Plan, "sites" | "staffing"> {
  /** Sets of sites, of which one is chosen. */
  readonly sets: readonly SiteSet[];
  readonly budgetPosts: number;
  /** Of each set: staffings that differ from the formula's best by one post, and with fewer posts. */
  readonly neighbours?: number;
  readonly fewer?: number;
}

export interface SitingEffort {
  readonly seed: string;
  /** Replications to begin with, 2 or more; twice as many each time until the ranking by wait is settled or `most` are spent. */
  readonly replications: number;
  readonly most: number;
  /** Waits that differ by less need not be told apart, in days. */
  readonly deltaDays: number;
  readonly onProgress?: (runs: number, expected: number) => void;
  readonly signal?: AbortSignal;
}

/** A set of sites with a staffing, and what a simulation of it shows. */
export interface Alternative {
  /** Which of the question's sets. */
  readonly set: number;
  readonly sites: readonly string[];
  readonly borders: "open" | "closed";
  readonly kind: Kind;
  readonly staffing: Staffing;
  readonly posts: number;
  readonly formulaWaitDays: number;
  readonly measures: Readonly<Record<SitingMeasure, MeanInterval>>;
  /** On the front of posts, travel, wait and gap by the means, and the probability that it is. */
  readonly isOnFront: boolean;
  readonly frontProbability: number;
  readonly scenario: ScenarioSetting;
}

export interface SitingResult {
  readonly alternatives: readonly Alternative[];
  readonly replications: number;
  /** Waits that differ by less count as equal, in days. */
  readonly deltaDays: number;
  /** Alternatives with all posts of the budget, from the shortest wait: groups that are not told apart, at 95 % for all pairs and looks. */
  readonly groups: readonly (readonly number[])[];
  /** Of each pair one has the shorter wait, or both are equal within `deltaDays`: so are those of the first group to its first. */
  readonly settled: boolean;
  /** The shortest wait by the procedure KN where waits that differ by `deltaDays` do not matter; `null` if the replications were spent before. */
  readonly chosen: number | null;
  /** The shortest mean wait with all posts of the budget. */
  readonly best: number;
  /** Its measures less those of its sites with posts spread evenly, replication by replication; `null` where it is the even one itself. */
  readonly againstEven: Readonly<Record<SitingMeasure, PairedDifference>> | null;
  /** For each set its shortest mean wait with all posts, and how far it differs from that of the first set: what another set costs. */
  readonly bySet: readonly SetResult[];
  readonly complete: boolean;
}

export interface SetResult {
  /** The alternative's place among all. */
  readonly best: number;
  /** `null` for the first set. */
  readonly againstFirst: Readonly<Record<SitingMeasure, PairedDifference>> | null;
}

const CONFIDENCE = 0.95;
const BOOTSTRAP_SAMPLES = 2000;

/**
 * Which sites, and with what staff: of each set some staffings within the budget, chosen by formula, are simulated with the same chance
 * (common random numbers), patient by patient, and ranked by their wait.
 *
 * @throws {RangeError} for a budget below one post of each profession at each site, no sets, fewer than two replications
 * @throws {RunError}, {BooksError} as `replicator`
 */
export async function siteAndStaff(
  question: SitingQuestion,
  kernel: Kernel,
  effort: SitingEffort,
): Promise<SitingResult> {
  const { sets, budgetPosts, neighbours = 1, fewer = 1, ...rules } = question;
  const { seed, replications, most, deltaDays, onProgress, signal } = effort;
  if (sets.length === 0) throw new RangeError("sets: expected a set of sites or more, got none");
  if (!(Number.isInteger(replications) && replications >= 2 && most >= replications))
    throw new RangeError(`replications: expected 2 or more and no more than ${most}, got ${replications}`);
  const contenders = sets.flatMap(({ sites, borders = rules.borders }, set) => {
    const plan = { ...rules, sites, borders };
    const work = workOf(plan, kernel);
    return lattice(work, budgetPosts, { neighbours, fewer }).map((candidate) => contender(set, plan, candidate));
  });
  const full = contenders.flatMap(({ candidate }, a) => (candidate.posts === budgetPosts ? [a] : []));
  const looks = 1 + Math.max(0, Math.ceil(Math.log2(most / replications)));

  let expected = replications;
  let done = 0;
  let ranking = { groups: [full], settled: full.length < 2 };
  let now = summaries();
  try {
    while (done < expected && !signal?.aborted) {
      for (const [a, { run, observations }] of contenders.entries()) {
        run(observations, done, done + 1);
        onProgress?.(done * contenders.length + a + 1, expected * contenders.length);
        await new Promise((resolve) => setTimeout(resolve));
      }
      done++;
      if (done < expected) continue;
      now = summaries();
      ranking = ranked(full.map((a) => now[a]!.waitDays));
      if (!ranking.settled) expected = Math.min(most, 2 * expected);
    }
  } finally {
    for (const { prepared } of contenders) prepared.loaded.free();
  }
  if (done < expected) {
    now = summaries();
    if (done >= 2) ranking = ranked(full.map((a) => now[a]!.waitDays));
  }
  return result();

  function contender(set: number, rest: Omit<Plan, "staffing">, candidate: Candidate) {
    const plan: Plan = { ...rest, staffing: candidate.staffing };
    const prepared = prepare(resolvedPlan(`${plan.sites.join(", ")} (${candidate.kind})`, plan), kernel);
    const observations = new Observations(prepared.keys.length, prepared.built.pooled?.ingredients);
    return { set, candidate, plan, prepared, observations, run: replicator(prepared, seed) };
  }

  /** One series of replications for each measure. */
  function summaries(): Record<SitingMeasure, Float64Array>[] {
    return contenders.map(({ prepared: { built, keys }, observations }) => {
      if (observations.replications === 0) return empty();
      const { keys: all, series } = summaryOf(built, keys, observations);
      return Object.fromEntries(
        SITING_MEASURES.map((measure) => [measure, series[indexOf(KEYS[measure], all)]!]),
      ) as Record<SitingMeasure, Float64Array>;
    });
  }

  function ranked(waits: readonly Float64Array[]): { groups: number[][]; settled: boolean } {
    if (waits.length < 2) return { groups: [full], settled: true };
    const { groups, settled } = rankPairs(waits, { best: "smallest", confidence: CONFIDENCE, looks, delta: deltaDays });
    return { groups: groups.map((group) => group.map((i) => full[i]!)), settled };
  }

  function result(): SitingResult {
    const costs = (a: number) => [
      new Float64Array(done).fill(contenders[a]!.candidate.posts),
      ...FRONT_MEASURES.map((measure) => now[a]![measure]),
    ];
    const series = contenders.map((_, a) => costs(a));
    const means = series.map((own) => own.map((values) => meanInterval(values).mean ?? Number.POSITIVE_INFINITY));
    const isOnFront = onFront(means);
    const probability = frontProbability(series, { samples: BOOTSTRAP_SAMPLES, seed });
    const alternatives = contenders.map(({ set, candidate, plan }, a): Alternative => {
      const measures = Object.fromEntries(
        SITING_MEASURES.map((measure) => [measure, meanInterval(now[a]![measure])]),
      ) as Record<SitingMeasure, MeanInterval>;
      return {
        set,
        sites: plan.sites,
        borders: plan.borders,
        ...candidate,
        measures,
        isOnFront: isOnFront[a]!,
        frontProbability: probability[a]!,
        scenario: scenarioFor(plan),
      };
    });
    const wait = (a: number) => alternatives[a]!.measures.waitDays.mean ?? Number.POSITIVE_INFINITY;
    const shortest = (some: readonly number[]) => some.reduce((a, b) => (wait(b) < wait(a) ? b : a));
    const best = shortest(full);
    const even = contenders.findIndex(
      ({ set, candidate }) => candidate.kind === "even" && set === contenders[best]!.set,
    );
    const bests = sets.map((_, set) => shortest(full.filter((a) => contenders[a]!.set === set)));
    return {
      alternatives,
      replications: done,
      deltaDays,
      ...ranking,
      chosen: chosenBy(full.map((a) => now[a]!.waitDays)),
      best,
      againstEven: even === best ? null : differences(now[best]!, now[even]!),
      bySet: bests.map((own, set) => {
        return { best: own, againstFirst: set === 0 ? null : differences(now[own]!, now[bests[0]!]!) };
      }),
      complete: done === expected,
    };
  }

  function chosenBy(waits: readonly Float64Array[]): number | null {
    if (waits.length < 2) return full[0] ?? null;
    if (done < 2) return null;
    const options = { systems: waits.length, delta: deltaDays, alpha: 1 - CONFIDENCE, best: "smallest" as const };
    const choice = new KimNelson({ ...options, first: Math.min(20, done) });
    for (let r = 0; r < done && !choice.settled; r++) {
      const values = waits.map((own) => own[r]!);
      // a replication in which nobody was assessed somewhere has nothing to compare
      if (values.every(Number.isFinite)) choice.observe(values);
    }
    return choice.settled ? full[choice.survivors[0]!]! : null;
  }
}

function empty(): Record<SitingMeasure, Float64Array> {
  const nothing = new Float64Array(0);
  return { travelMinutes: nothing, waitDays: nothing, unmetShare: nothing, unmetGap: nothing };
}

function differences(
  a: Record<SitingMeasure, Float64Array>,
  b: Record<SitingMeasure, Float64Array>,
): Record<SitingMeasure, PairedDifference> {
  return Object.fromEntries(
    SITING_MEASURES.map((measure) => [measure, pairedDifference(a[measure], b[measure])]),
  ) as Record<SitingMeasure, PairedDifference>;
}

function indexOf({ measure, group }: Pick<MeasureKey, "measure" | "group">, keys: readonly MeasureKey[]): number {
  const text = (own: Record<string, string>) => JSON.stringify(Object.entries(own).sort());
  const index = keys.findIndex((key) => key.measure === measure && text(key.group) === text(group));
  if (index < 0) throw new RangeError(`the model does not measure ${measure} ${JSON.stringify(group)}`);
  return index;
}
