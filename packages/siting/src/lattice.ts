import { PROFESSIONS } from "@ventesal/late-effects";
import {
  evenStaffing,
  leastStaffing,
  postsIn,
  requireBudget,
  type Staffing,
  staffingKey,
  withMore,
} from "./staffing.ts";
import { formulaWaitDays, type SiteWork } from "./work.ts";

/** How a staffing came into the contest. */
export type Kind = "even" | "formula" | "neighbour" | "fewer";

export interface Candidate {
  readonly kind: Kind;
  readonly staffing: Staffing;
  readonly posts: number;
  readonly formulaWaitDays: number;
}

/**
 * Staffings of a set of sites that are worth simulating: the budget spread evenly; the best by formula; the best of those that differ from it by one
 * post moved; and the best with fewer posts. Post after post goes where it takes most wait away, which is the best for waits that fall
 * ever more slowly (marginal allocation: Fox 1966, Operations Research 14:468-475).
 *
 * @param neighbours how many that differ by one post
 * @param fewer how many with fewer posts, evenly between the least and the budget
 * @throws {RangeError} for a budget below one post of each profession at each site
 */
export function lattice(
  work: Readonly<Record<string, SiteWork>>,
  budgetPosts: number,
  { neighbours, fewer }: { neighbours: number; fewer: number },
): Candidate[] {
  const sites = Object.keys(work);
  requireBudget(sites, budgetPosts);
  const path = marginal(work, budgetPosts);
  const best = path.at(-1)!;
  const candidate = (kind: Kind, staffing: Staffing): Candidate => {
    return { kind, staffing, posts: postsIn(staffing), formulaWaitDays: formulaWaitDays(work, staffing) };
  };
  const moved = movesOf(best)
    .map((staffing) => candidate("neighbour", staffing))
    .sort((a, b) => a.formulaWaitDays - b.formulaWaitDays);
  const steps = path.length - 1;
  const less = Array.from({ length: fewer }, (_, i) => path[Math.floor((steps * (i + 1)) / (fewer + 1))]!);
  const found = [
    candidate("even", evenStaffing(sites, budgetPosts)),
    candidate("formula", best),
    ...moved.slice(0, neighbours),
    ...less.map((staffing) => candidate("fewer", staffing)),
  ];
  const keys = found.map(({ staffing }) => staffingKey(staffing));
  return found.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

/** The best staffing by formula of the least number of posts, and of one more, up to the budget. */
function marginal(work: Readonly<Record<string, SiteWork>>, budgetPosts: number): Staffing[] {
  const path = [leastStaffing(Object.keys(work))];
  while (postsIn(path.at(-1)!) < budgetPosts) {
    const now = path.at(-1)!;
    const ways = Object.keys(work).flatMap((site) => PROFESSIONS.map((profession) => withMore(now, site, profession)));
    const waits = ways.map((way) => formulaWaitDays(work, way));
    path.push(ways[waits.indexOf(Math.min(...waits))]!);
  }
  return path;
}

/** All staffings with one post moved: to another profession, or to another site. */
function movesOf(staffing: Staffing): Staffing[] {
  const places = Object.keys(staffing).flatMap((site) => PROFESSIONS.map((profession) => ({ site, profession })));
  return places.flatMap((from) => {
    if (staffing[from.site]![from.profession] <= 1) return [];
    const less = withMore(staffing, from.site, from.profession, -1);
    return places.filter((to) => to !== from).map((to) => withMore(less, to.site, to.profession));
  });
}
