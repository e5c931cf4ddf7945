import type { Instance } from "../problem/instance.ts";
import { binomial } from "./combinations.ts";
import { type SetMeasures, SetReckoner } from "./set-reckoner.ts";

export type { SetMeasures } from "./set-reckoner.ts";

export interface VisitOptions {
  /** Sites in each set, forced ones among them. */
  readonly sites: number;
  /** Whether p95 is wanted: it costs most. */
  readonly p95: boolean;
  /** Called with the instance's numbers of the sites, forced ones first; both arguments are used again. */
  readonly visit: (sites: Int32Array, measures: SetMeasures) => void;
  readonly onProgress?: (visited: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Points looked at between two breaths, in which others get their turn: some tens of milliseconds. */
const POINTS_PER_BREATH = 20_000_000;

/**
 * Visits every set of so many usable sites that contains the forced ones and, where asked for, one in each region. Depth first: what one
 * more site changes is reckoned from the set without it.
 */
export async function visitSets(
  instance: Instance,
  { sites, p95, visit, onProgress, signal }: VisitOptions,
): Promise<{ visited: number; complete: boolean }> {
  const all = binomial(instance.m - instance.forced.length, sites - instance.forced.length);
  const perBreath = Math.ceil(POINTS_PER_BREATH / Math.max(1, instance.n));
  let visited = 0;
  let sinceBreath = 0;
  for (const count of walk(instance, sites, p95, visit)) {
    visited += count;
    sinceBreath += count;
    if (sinceBreath < perBreath) continue;
    sinceBreath = 0;
    onProgress?.(visited, all);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return { visited, complete: false };
  }
  onProgress?.(visited, all);
  return { visited, complete: true };
}

/** Yields how many sets were visited, after each family of sets that differ in the last site alone. */
function* walk(
  instance: Instance,
  sites: number,
  p95: boolean,
  visit: VisitOptions["visit"],
): Generator<number, void, void> {
  const { m, forced } = instance;
  if (sites < forced.length || sites === 0) return;
  const reckoner = new SetReckoner(instance, sites, p95, visit);
  // a set of forced sites alone: the last of them is the one that differs
  const first = sites === forced.length ? forced.slice(0, -1) : forced;
  const free = Array.from({ length: m }, (_, j) => j).filter((j) => !forced.includes(j));
  for (const [d, j] of first.entries()) reckoner.add(d, j);
  yield* sites === forced.length ? leaves(forced.slice(-1), 0) : below(first.length, 0);

  function* below(depth: number, from: number): Generator<number, void, void> {
    if (depth === sites - 1) return yield* leaves(free, from);
    for (let f = from; f <= free.length - (sites - depth); f++) {
      reckoner.add(depth, free[f]!);
      yield* below(depth + 1, f + 1);
    }
  }

  function* leaves(from: readonly number[], begin: number): Generator<number, void, void> {
    for (let f = begin; f < from.length; f++) reckoner.complete(from[f]!);
    yield from.length - begin;
  }
}
