import type { Instance } from "../problem/instance.ts";
import { coverWith } from "./cover.ts";
import { rowsWithin } from "./rows-within.ts";

/**
 * p-center: the least limit within which so many sites bring everybody, and such sites; `null` if somebody cannot be served at all.
 * Bisection over the distinct minutes, each step an exact set covering (Minieka 1970).
 */
export function center(instance: Instance, sites: number): { minutes: number; sites: number[] } | null {
  const { forced, minutes } = instance;
  const limits = [...new Set(minutes)].filter((value) => value < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const within = (limit: number) => {
    const found = coverWith(rowsWithin(instance, limit), sites - forced.length, forced);
    return found && [...forced, ...found];
  };
  let best = limits.length > 0 ? within(limits.at(-1)!) : null;
  if (!best) return null;
  let [low, high] = [-1, limits.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const found = within(limits[middle]!);
    if (found) [best, high] = [found, middle];
    else low = middle;
  }
  return { minutes: limits[high]!, sites: best };
}
