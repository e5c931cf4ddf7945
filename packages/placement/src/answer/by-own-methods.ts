import seedrandom from "seedrandom";
import { center } from "../cover/center.ts";
import { coverWith, fewestCovering } from "../cover/cover.ts";
import { rowsWithin } from "../cover/rows-within.ts";
import { solveMedian } from "../median/branch-and-bound.ts";
import type { MedianInstance } from "../median/median-instance.ts";
import { type Instance, instanceOf } from "../problem/instance.ts";
import type { Found } from "./found.ts";
import type { PlaceOptions } from "./place-options.ts";

type Effort = Pick<PlaceOptions, "seed" | "signal" | "onProgress">;

/** The p-median of an instance in which it is known to be possible: bounds are of mean minutes. */
export async function byMedian(instance: Instance, sites: number, options: Effort): Promise<Found> {
  const { m, n, people, minutes, forced, regions, totalPeople } = instance;
  const { seed, signal, onProgress } = options;
  const cover = coverWith(rowsWithin(instance, Number.POSITIVE_INFINITY), sites - forced.length, forced);
  const start = padded(instance, [...forced, ...cover!], sites);
  const median: MedianInstance = {
    n,
    m,
    costs: minutes.map((value, at) => people[Math.floor(at / m)]! * value),
    sites,
    forced,
    groups: regions.map((region) => region.sites),
  };
  const random = seedrandom(`p-median ${seed}`);
  const found = await solveMedian(median, start, {
    random: () => random(),
    ...(signal && { signal }),
    onProgress: (nodes) => onProgress?.({ method: "branch-and-bound", seen: nodes, all: null }),
  });
  return { sites: found.sites, bound: found.bound / totalPeople, proof: found.proven };
}

/** The p-center, and of the sets that reach it the one with the least mean travel. */
export async function byCenter(instance: Instance, options: Effort): Promise<Found> {
  const { sites } = instance.question;
  const { minutes } = center(instance, sites)!;
  const within = instanceOf(instance.problem, { ...instance.question, everybodyWithinMinutes: minutes });
  return { ...(await byMedian(within, sites, options)), bound: minutes, proof: true };
}

/** The fewest sites within the limit, and of the sets of so many the one with the least mean travel. */
export async function byCover(instance: Instance, options: Effort): Promise<Found> {
  const sites = fewestCovering(rowsWithin(instance, Number.POSITIVE_INFINITY), instance.forced)!.length;
  return { ...(await byMedian(instance, sites, options)), bound: sites, proof: true };
}

/** So many sites: the first ones that are not among them yet. */
function padded({ m }: Instance, some: readonly number[], sites: number): number[] {
  const rest = Array.from({ length: m }, (_, j) => j).filter((j) => !some.includes(j));
  return [...some, ...rest.slice(0, sites - some.length)];
}
