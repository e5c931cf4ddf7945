/** A p-median problem: the least sum of costs when each point goes to its cheapest chosen site. */
export interface MedianInstance {
  readonly n: number;
  readonly m: number;
  /** Cost at `point × m + site`: people times minutes; Infinity where a point cannot go. */
  readonly costs: Float64Array;
  /** How many sites are chosen, the forced ones among them. */
  readonly sites: number;
  readonly forced: readonly number[];
  /** Groups of sites, disjoint, of each of which one at least is chosen. */
  readonly groups: readonly (readonly number[])[];
}

/** The sum of cheapest costs, reckoned from nothing. */
export function medianCost({ n, m, costs }: MedianInstance, sites: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (const j of sites) least = Math.min(least, costs[i * m + j]!);
    sum += least;
  }
  return sum;
}
