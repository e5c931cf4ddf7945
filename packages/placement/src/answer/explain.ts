import { center } from "../cover/center.ts";
import { coverWith, fewestCovering } from "../cover/cover.ts";
import { rowsWithin } from "../cover/rows-within.ts";
import { type Instance, instanceOf } from "../problem/instance.ts";
import { mayLeaveOut } from "../problem/question.ts";
import type { Reason } from "./infeasible.ts";

/**
 * Why no set of so many sites can keep the rules on sites, regions, reach and limit; `null` if one can. Volume and capacity are not looked
 * at here.
 *
 * @param sites how many; `null` where as few as possible are asked for
 */
export function whyImpossible(instance: Instance, sites: number | null): Reason | null {
  const { m, forced, question } = instance;
  if (sites !== null && m < sites) return { code: "too-few-candidates", usable: m, sites };
  if (sites !== null && forced.length > sites) return { code: "too-many-existing", existing: forced.length, sites };
  const region = regionReason(instance, sites);
  if (region) return region;
  // who cannot be brought within a limit does not stop the question of how many can
  if (mayLeaveOut(question)) return null;
  const reach = reachReason(instance);
  if (reach || sites === null) return reach;
  const rows = rowsWithin(instance, Number.POSITIVE_INFINITY);
  if (coverWith(rows, sites - forced.length, forced)) return null;
  const limit = question.everybodyWithinMinutes ?? null;
  return {
    code: "too-few-sites",
    sites,
    sitesNeeded: fewestCovering(rows, forced)!.length,
    limitMinutes: limit,
    limitNeededMinutes: limit === null ? null : (center(withoutLimit(instance), sites)?.minutes ?? null),
  };
}

function regionReason({ regions, forced }: Instance, sites: number | null): Reason | null {
  const empty = regions.filter((region) => region.sites.length === 0).map(({ name }) => name);
  if (empty.length > 0) return { code: "region-without-candidate", regions: empty };
  const open = regions.filter((region) => !region.sites.some((j) => forced.includes(j)));
  const sitesNeeded = forced.length + open.length;
  return sites !== null && sitesNeeded > sites ? { code: "fewer-sites-than-regions", sites, sitesNeeded } : null;
}

/** Places that no site can serve, with the rule that is in the way. */
function reachReason(instance: Instance): Reason | null {
  const stuck = unreached(instance);
  if (stuck.length === 0) return null;
  const free = withoutLimit(instance);
  const still = unreached(free);
  const { everybodyWithinMinutes: limitMinutes } = instance.question;
  if (still.length === 0) {
    const limitNeededMinutes = stuck.reduce((most, i) => Math.max(most, leastOf(free, i)), 0);
    return {
      code: "limit-too-short",
      places: placesOf(instance, stuck),
      limitMinutes: limitMinutes!,
      limitNeededMinutes,
    };
  }
  const open = instanceOf(instance.problem, { ...free.question, borders: "open" });
  const nowhere = unreached(open);
  if (nowhere.length > 0) return { code: "unreachable", places: placesOf(instance, nowhere) };
  const regions = [...new Set(still.map((i) => instance.problem.points[instance.counted[i]!]!.region))];
  return { code: "only-across-border", places: placesOf(instance, still), regions };
}

export function withoutLimit({ problem, question }: Instance): Instance {
  const { everybodyWithinMinutes, ...free } = question;
  return instanceOf(problem, free);
}

function unreached(instance: Instance): number[] {
  return Array.from({ length: instance.n }, (_, i) => i).filter(
    (i) => leastOf(instance, i) === Number.POSITIVE_INFINITY,
  );
}

function leastOf({ m, minutes }: Instance, i: number): number {
  return minutes.subarray(i * m, (i + 1) * m).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function placesOf({ problem, counted }: Instance, points: readonly number[]): string[] {
  const places = points.map((i) => problem.points[counted[i]!]!.place);
  return [...new Set(places)].map((place) => problem.placeNames[place] ?? place);
}
