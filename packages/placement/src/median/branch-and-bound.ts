import { interchange } from "./interchange.ts";
import { choose, type Fixings, type Relaxed, relax, step } from "./lagrangean.ts";
import { type MedianInstance, medianCost } from "./median-instance.ts";

export interface MedianResult {
  sites: number[];
  cost: number;
  /** No choice of sites costs less. */
  bound: number;
  /** The bound has met the cost: the choice is best. */
  proven: boolean;
  /** Parts of the search. */
  nodes: number;
}

export interface MedianOptions {
  /** Random numbers in [0, 1): starts of the interchange. */
  readonly random: () => number;
  readonly starts?: number;
  /** Parts of the search at most; the result then says what is proven. */
  readonly mostNodes?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (nodes: number, cost: number, bound: number) => void;
}

/** Multiplier steps at the root, and in every other part. */
const ROOT_STEPS = 400;
const NODE_STEPS = 60;
/** A bound this close to a cost has met it. */
const CLOSE = 1e-9;
const NODES_PER_BREATH = 20;

interface Node {
  fixings: Fixings;
  prices: Float64Array;
  bound: number;
}

/**
 * The p-median problem, exactly: interchange for a good choice, Lagrangean bounds (Beasley 1985, EJOR 21:270-273, with the tests that settle
 * sites by their reduced cost), and branch and bound over single sites, the part with the lowest bound first.
 *
 * @param start a choice that keeps all rules and serves every point
 */
export async function solveMedian(
  instance: MedianInstance,
  start: readonly number[],
  options: MedianOptions,
): Promise<MedianResult> {
  const { random, starts = 5, mostNodes = 200_000, signal, onProgress } = options;
  let best = interchange(instance, start);
  const offer = (sites: readonly number[]) => {
    const found = interchange(instance, sites);
    if (found.cost < best.cost) best = found;
  };
  for (let s = 1; s < starts; s++) {
    const order = Float64Array.from({ length: instance.m }, () => random());
    const sites = choose(instance, order, rootFixings(instance));
    if (sites) offer(sites);
  }

  const open: Node[] = [
    { fixings: rootFixings(instance), prices: firstPrices(instance, best.sites), bound: -Infinity },
  ];
  /** The lowest bound of parts that are closed, which is at most that of the best choice. */
  let closed = Number.POSITIVE_INFINITY;
  let nodes = 0;
  const isMet = (bound: number) => bound >= best.cost - CLOSE * Math.abs(best.cost);
  while (open.length > 0 && nodes < mostNodes && !signal?.aborted) {
    const at = open.reduce((low, node, i) => (node.bound < open[low]!.bound ? i : low), 0);
    const [node] = open.splice(at, 1) as [Node];
    if (isMet(node.bound)) {
      closed = Math.min(closed, node.bound);
      continue;
    }
    nodes++;
    const found = tighten(
      instance,
      node,
      nodes === 1 ? ROOT_STEPS : NODE_STEPS,
      isMet,
      (sites) => offer(sites),
      () => best.cost,
    );
    const only = onlyChoice(instance, found);
    if (only) {
      offer(only);
      closed = Math.min(closed, medianCost(instance, only));
    } else if (isMet(found.bound)) closed = Math.min(closed, found.bound);
    else open.push(...branches(found));
    if (nodes % NODES_PER_BREATH === 0) {
      onProgress?.(nodes, best.cost, lowest());
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const bound = Math.min(best.cost, lowest());
  return { ...best, bound, proven: isMet(bound), nodes };

  function lowest(): number {
    return open.reduce((low, node) => Math.min(low, node.bound), closed);
  }
}

function rootFixings({ m, forced }: MedianInstance): Fixings {
  return Int8Array.from({ length: m }, (_, j) => (forced.includes(j) ? 1 : -1));
}

/** What each point pays at a good choice, and a little more: between the cheapest and the second cheapest. */
function firstPrices({ n, m, costs }: MedianInstance, sites: readonly number[]): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const own = sites.map((j) => costs[i * m + j]!).sort((a, b) => a - b);
    const second = own[1] ?? own[0]!;
    return Number.isFinite(second) ? (own[0]! + second) / 2 : own[0]!;
  });
}

/** The best bound that some steps find, with sites settled that cannot be otherwise in a better choice. */
function tighten(
  instance: MedianInstance,
  { fixings, prices, bound: inherited }: Node,
  steps: number,
  isMet: (bound: number) => boolean,
  offer: (sites: readonly number[]) => void,
  cost: () => number,
): Node & { relaxed: Relaxed } {
  const own = Int8Array.from(fixings);
  let best = { prices, relaxed: relax(instance, prices, own) };
  let now = best;
  let scale = 1;
  let idle = 0;
  for (let s = 0; s < steps && !isMet(best.relaxed.bound) && scale > 1e-4; s++) {
    const next = step(instance, now.prices, now.relaxed, cost() * (1 + 1e-6), scale);
    if (next === now.prices) break; // every point is served once: the relaxation's choice is the best of this part
    now = { prices: next, relaxed: relax(instance, next, own) };
    if (now.relaxed.bound > best.relaxed.bound + 1e-9 * Math.abs(best.relaxed.bound)) {
      best = now;
      idle = 0;
    } else if (++idle >= 8) {
      scale /= 2;
      idle = 0;
      now = best;
    }
    if (medianCost(instance, now.relaxed.chosen) < cost()) offer(now.relaxed.chosen);
  }
  settle(instance, own, best.relaxed, best.prices, isMet);
  const relaxed = relax(instance, best.prices, own);
  return { fixings: own, prices: best.prices, bound: Math.max(inherited, relaxed.bound), relaxed };
}

/** Settles each open site of which one of the two ways is no better than the best choice known. */
function settle(
  instance: MedianInstance,
  fixings: Fixings,
  { worth, bound, chosen }: Relaxed,
  prices: Float64Array,
  isMet: (bound: number) => boolean,
): void {
  if (isMet(bound)) return;
  const sum = prices.reduce((total, price) => total + price, 0);
  for (let j = 0; j < instance.m; j++) {
    if (fixings[j] !== -1) continue;
    const other = chosen.includes(j) ? 0 : 1;
    fixings[j] = other;
    const way = choose(instance, worth, fixings);
    const boundOther = way ? way.reduce((total, site) => total + worth[site]!, sum) : Number.POSITIVE_INFINITY;
    fixings[j] = isMet(boundOther) ? 1 - other : -1;
  }
}

/** The one choice that is left, where the fixings leave one. */
function onlyChoice({ sites }: MedianInstance, { fixings, relaxed }: Node & { relaxed: Relaxed }): number[] | null {
  const fixed = fixings.filter((way) => way === 1).length;
  const open = fixings.filter((way) => way === -1).length;
  return relaxed.chosen.length > 0 && (fixed === sites || fixed + open === sites) ? relaxed.chosen : null;
}

/** The two ways of the open site that is worth most: chosen, and not. */
function branches({ fixings, prices, bound, relaxed }: Node & { relaxed: Relaxed }): Node[] {
  const open = Array.from(fixings.keys()).filter((j) => fixings[j] === -1);
  const chosen = open.filter((j) => relaxed.chosen.includes(j));
  const from = chosen.length > 0 ? chosen : open;
  const site = from.reduce((a, b) => (relaxed.worth[b]! < relaxed.worth[a]! ? b : a));
  return [1, 0].map((way) => {
    const own = Int8Array.from(fixings);
    own[site] = way;
    return { fixings: own, prices, bound };
  });
}
