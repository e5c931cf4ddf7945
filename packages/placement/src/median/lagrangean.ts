import type { MedianInstance } from "./median-instance.ts";

/** Which sites a part of the search may still choose: 1 chosen, 0 not, -1 open. */
export type Fixings = Int8Array;

/** The relaxation at one set of multipliers. */
export interface Relaxed {
  /** No choice of sites costs less. Infinity where the fixings leave none. */
  bound: number;
  /** What the relaxation chooses. */
  chosen: number[];
  /** For each site, what choosing it is worth: 0 or less. */
  worth: Float64Array;
}

/**
 * The Lagrangean relaxation of the p-median problem, with the rule that each point is served once priced by multipliers (Narula, Ogbu and
 * Samuelsson 1977; Cornuéjols, Fisher and Nemhauser 1977): then each site is worth the points that gain from it, and the best sites are
 * chosen, one of each group first.
 */
export function relax(instance: MedianInstance, prices: Float64Array, fixings: Fixings): Relaxed {
  const { n, m, costs } = instance;
  const worth = new Float64Array(m);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const price = prices[i]!;
    sum += price;
    const row = i * m;
    for (let j = 0; j < m; j++) {
      const gain = costs[row + j]! - price;
      if (gain < 0) worth[j]! += gain;
    }
  }
  const chosen = choose(instance, worth, fixings);
  if (!chosen) return { bound: Number.POSITIVE_INFINITY, chosen: [], worth };
  return { bound: chosen.reduce((total, j) => total + worth[j]!, sum), chosen, worth };
}

/** The sites of least worth together: the fixed ones, then the best of each group that has none, then the best of the rest. Exact, as groups share no site. */
export function choose({ m, sites, groups }: MedianInstance, worth: Float64Array, fixings: Fixings): number[] | null {
  const chosen = Array.from({ length: m }, (_, j) => j).filter((j) => fixings[j] === 1);
  for (const group of groups) {
    if (group.some((j) => fixings[j] === 1)) continue;
    const open = group.filter((j) => fixings[j] === -1);
    if (open.length === 0) return null;
    chosen.push(open.reduce((a, b) => (worth[b]! < worth[a]! ? b : a)));
  }
  if (chosen.length > sites) return null;
  const taken = new Set(chosen);
  const rest = Array.from({ length: m }, (_, j) => j).filter((j) => fixings[j] === -1 && !taken.has(j));
  if (chosen.length + rest.length < sites) return null;
  rest.sort((a, b) => worth[a]! - worth[b]! || a - b);
  return [...chosen, ...rest.slice(0, sites - chosen.length)];
}

/** Multipliers that are a little better: a step along the subgradient (Held, Wolfe and Crowder 1974; Fisher 1981). */
export function step(
  { n, m, costs }: MedianInstance,
  prices: Float64Array,
  { chosen, bound }: Relaxed,
  target: number,
  scale: number,
): Float64Array {
  const slack = new Float64Array(n);
  let square = 0;
  for (let i = 0; i < n; i++) {
    let served = 0;
    for (const j of chosen) if (costs[i * m + j]! < prices[i]!) served++;
    slack[i] = 1 - served;
    square += slack[i]! ** 2;
  }
  if (square === 0) return prices;
  const length = (scale * (target - bound)) / square;
  return prices.map((price, i) => price + length * slack[i]!);
}
