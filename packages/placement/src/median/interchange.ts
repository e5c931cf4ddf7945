import { type MedianInstance, medianCost } from "./median-instance.ts";

/**
 * Makes a choice of sites better by exchanging one chosen site for another as long as that helps (Teitz and Bart 1968, Operations Research
 * 16:955-961); the best exchange is made each time. Forced sites stay, and every group keeps one.
 */
export function interchange(instance: MedianInstance, start: readonly number[]): { sites: number[]; cost: number } {
  const { n, m, costs, forced, groups } = instance;
  let sites = [...start];
  let cost = medianCost(instance, sites);
  const first = new Int32Array(n);
  const second = new Float64Array(n);
  for (;;) {
    // with the closest and second closest known, all exchanges with one new site cost one look at each point (Whitaker 1983)
    for (let i = 0; i < n; i++) {
      let [a, b, own] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
      for (const j of sites) {
        const value = costs[i * m + j]!;
        if (value < a || own < 0) [a, b, own] = [value, own < 0 ? b : a, j];
        else if (value < b) b = value;
      }
      first[i] = own;
      second[i] = b;
    }
    let best = { cost, out: -1, into: -1 };
    for (let into = 0; into < m; into++) {
      if (sites.includes(into)) continue;
      const after = costAfter(into);
      for (const out of sites) {
        if (forced.includes(out) || !keepsGroups(out, into) || !(after[out]! < best.cost)) continue;
        best = { cost: after[out]!, out, into };
      }
    }
    if (best.out < 0 || !(best.cost < cost - 1e-12 * Math.abs(cost))) return { sites, cost };
    sites = sites.map((j) => (j === best.out ? best.into : j));
    cost = medianCost(instance, sites);
  }

  /** The cost once a site has come in, for each site that may go out. */
  function costAfter(into: number): Float64Array {
    const kept = new Float64Array(m);
    let base = 0;
    for (let i = 0; i < n; i++) {
      const own = costs[i * m + first[i]!]!;
      const other = costs[i * m + into]!;
      const stays = Math.min(own, other);
      base += stays;
      // whoever had the site that goes out takes the new one or their second
      const moves = Math.min(second[i]!, other);
      if (moves > stays) kept[first[i]!]! += moves - stays;
    }
    return kept.map((more) => base + more);
  }

  function keepsGroups(out: number, into: number): boolean {
    return groups.every(
      (group) => !group.includes(out) || group.includes(into) || sites.some((j) => j !== out && group.includes(j)),
    );
  }
}
