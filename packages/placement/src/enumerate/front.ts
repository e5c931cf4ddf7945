import type { Clock } from "../answer/clock.ts";
import { plainMeasures } from "../evaluate/plain-measures.ts";
import { type Instance, idsOf, instanceOf } from "../problem/instance.ts";
import { PlacementError } from "../problem/placement-error.ts";
import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementQuestion } from "../problem/question.ts";
import { binomial } from "./combinations.ts";
import { visitSets } from "./visit-sets.ts";

/** What sets of sites are weighed by. Less is better, but for the smallest volume, of which more is. */
export const FRONT_OBJECTIVES = [
  "meanMinutes",
  "p95Minutes",
  "shareBeyond",
  "regionalGapMinutes",
  "smallestVolumePeople",
  "sites",
] as const;
export type FrontObjective = (typeof FRONT_OBJECTIVES)[number];

/** A set of sites that no other beats in one objective without losing in another. */
export interface FrontPoint {
  readonly sites: readonly string[];
  readonly values: Readonly<Record<FrontObjective, number>>;
}

/** The Pareto front of all sets of sites. */
export interface Front {
  /** From the fewest sites, then by mean travel. */
  readonly points: readonly FrontPoint[];
  readonly objectives: readonly FrontObjective[];
  /** Sets that were looked at, and that there are. */
  readonly setsSeen: number;
  readonly setsInAll: number;
  /** Sets that leave somebody without a site, or break a rule that was asked for. */
  readonly setsRefused: number;
  /** Every set was looked at, and every point's values were found again by a plain function: no point is missing and none is too many. */
  readonly certified: boolean;
  readonly seconds: number;
}

export interface FrontOptions {
  readonly clock: Clock;
  /** Of which objectives; all unless said. */
  readonly objectives?: readonly FrontObjective[];
  /** Numbers of sites: that of the question alone unless said. */
  readonly fromSites?: number;
  readonly toSites?: number;
  /** Refused where there are more sets than this. */
  readonly mostSets?: number;
  readonly onProgress?: (seen: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Sets that are looked at in some minutes. */
export const MOST_SETS = 20_000_000;
const ROUNDING = 1e-9;

/**
 * Looks at every set of sites and keeps those that no other dominates (Pareto 1906). Everybody goes to the closest site. The volume and
 * capacity rules of the question, its regions, borders and promise to everybody are kept; its objective is not read.
 *
 * @throws {PlacementError} for a bad question, and where there are more sets than may be looked at
 * @throws {Error} if the plain function finds other values: a mistake of this package
 */
export async function enumerateFront(
  problem: PlacementProblem,
  question: PlacementQuestion,
  options: FrontOptions,
): Promise<Front> {
  const { clock, objectives = FRONT_OBJECTIVES, mostSets = MOST_SETS, onProgress, signal } = options;
  const start = clock();
  const instance = instanceOf(problem, question);
  const { fromSites = question.sites, toSites = fromSites } = options;
  const numbers = Array.from({ length: Math.max(0, toSites - fromSites + 1) }, (_, i) => fromSites + i);
  const setsInAll = numbers.reduce((sum, k) => sum + setsOf(instance, k), 0);
  if (setsInAll > mostSets) throw new PlacementError("sites", `${setsInAll} sets`, `${mostSets} sets or fewer`);

  const archive = new Archive(objectives.length);
  let setsSeen = 0;
  let seenOnFront = 0;
  let complete = true;
  const { minimumVolumePeople = 0, capacityPeople = Number.POSITIVE_INFINITY } = question;
  const costs = new Float64Array(objectives.length);
  for (const k of numbers) {
    const found = await visitSets(instance, {
      sites: k,
      p95: objectives.includes("p95Minutes"),
      visit: (sites, measures) => {
        const { everybodyServed, smallestVolume, largestVolume } = measures;
        if (!everybodyServed || smallestVolume < minimumVolumePeople || largestVolume > capacityPeople) return;
        seenOnFront++;
        for (let o = 0; o < objectives.length; o++) {
          switch (objectives[o]!) {
            case "meanMinutes":
              costs[o] = measures.mean;
              break;
            case "p95Minutes":
              costs[o] = measures.p95;
              break;
            case "shareBeyond":
              costs[o] = measures.beyond;
              break;
            case "regionalGapMinutes":
              costs[o] = measures.gap;
              break;
            case "smallestVolumePeople":
              costs[o] = -measures.smallestVolume;
              break;
            case "sites":
              costs[o] = k;
          }
        }
        archive.offer(costs, sites);
      },
      ...(signal && { signal }),
      onProgress: (seen) => onProgress?.(setsSeen + seen, setsInAll),
    });
    setsSeen += found.visited;
    complete &&= found.complete;
    if (!found.complete) break;
  }
  const points = archive.members
    .map((sites): FrontPoint => {
      const ids = idsOf(instance, Array.from(sites));
      return { sites: ids, values: plainMeasures(problem, ids, question) };
    })
    .sort((a, b) => a.values.sites - b.values.sites || a.values.meanMinutes - b.values.meanMinutes);
  checkValues(archive, points, objectives, instance);
  return {
    points,
    objectives,
    setsSeen,
    setsInAll,
    setsRefused: setsSeen - seenOnFront,
    certified: complete && setsSeen === setsInAll,
    seconds: clock() - start,
  };
}

function setsOf({ m, forced }: Instance, k: number): number {
  return binomial(m - forced.length, k - forced.length);
}

/** What the enumeration reckoned step by step against the plain function. */
function checkValues(
  archive: Archive,
  points: readonly FrontPoint[],
  objectives: readonly FrontObjective[],
  instance: Instance,
): void {
  const plain = new Map(points.map(({ sites, values }) => [sites.join(), values]));
  archive.members.forEach((sites, p) => {
    const values = plain.get(idsOf(instance, Array.from(sites)).join())!;
    objectives.forEach((objective, o) => {
      const cost = archive.costs[p]![o]!;
      const own = objective === "smallestVolumePeople" ? -values[objective] : values[objective];
      if (Math.abs(own - cost) > 1e-7 * Math.max(1, Math.abs(own)))
        throw new Error(
          `${objective} of ${idsOf(instance, Array.from(sites)).join(", ")}: enumerated ${cost}, plainly ${own}`,
        );
    });
  });
}

/** Cost vectors of which none dominates another, with the sets they belong to. A set that equals one kept is not kept. */
class Archive {
  readonly costs: Float64Array[] = [];
  readonly members: Int32Array[] = [];

  constructor(private readonly dimensions: number) {}

  offer(costs: Float64Array, sites: Int32Array): void {
    for (let p = 0; p < this.costs.length; p++) {
      if (!this.isNoWorse(this.costs[p]!, costs)) continue;
      // who dominates one dominates others like it: it is asked first next time
      this.swap(p, p >> 1);
      return;
    }
    let kept = 0;
    for (let p = 0; p < this.costs.length; p++) {
      if (this.isNoWorse(costs, this.costs[p]!)) continue;
      this.costs[kept] = this.costs[p]!;
      this.members[kept++] = this.members[p]!;
    }
    this.costs.length = kept;
    this.members.length = kept;
    this.costs.push(costs.slice());
    this.members.push(sites.slice());
  }

  private isNoWorse(a: Float64Array, b: Float64Array): boolean {
    for (let o = 0; o < this.dimensions; o++) if (a[o]! > b[o]! + ROUNDING * Math.abs(b[o]!)) return false;
    return true;
  }

  private swap(a: number, b: number): void {
    [this.costs[a], this.costs[b]] = [this.costs[b]!, this.costs[a]!];
    [this.members[a], this.members[b]] = [this.members[b]!, this.members[a]!];
  }
}
