import { PlacementError } from "../problem/placement-error.ts";
import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementQuestion } from "../problem/question.ts";

/** What a set of sites means for one place or region. */
export interface PlaceTravel {
  readonly name: string;
  readonly people: number;
  /** Mean minutes one way to the site they go to, of those who have one; `null` where nobody has. */
  readonly meanMinutes: number | null;
  /** Share of people beyond the limit; who has no site to go to is. */
  readonly shareBeyond: number;
  /** Share of people without a site to go to. */
  readonly shareWithout: number;
  /** The site that most of them go to; `null` where nobody has one. */
  readonly mostlyTo: string | null;
}

/** Everything that is reported of a set of sites. */
export interface Evaluation {
  readonly sites: readonly string[];
  /** People who count: all but those of places apart. */
  readonly people: number;
  /** Mean minutes one way, of people who have a site to go to; `null` where nobody has. */
  readonly meanMinutes: number | null;
  /** Minutes that 95 % of people who have a site do not exceed. */
  readonly p95Minutes: number | null;
  readonly longestMinutes: number | null;
  readonly shareBeyond: number;
  readonly shareWithout: number;
  /** Mean minutes of the worst-off region less those of the best-off; `null` where a region has nobody with a site. */
  readonly regionalGapMinutes: number | null;
  /** People who go to each site, in the order of `sites`. */
  readonly volumePeople: readonly number[];
  readonly smallestVolumePeople: number;
  readonly regions: readonly PlaceTravel[];
  readonly places: readonly PlaceTravel[];
  /** Places reported by themselves. */
  readonly apart: readonly PlaceTravel[];
}

/** Who goes where where people are sent: so many people of a point to a site. */
export interface Sent {
  readonly point: number;
  readonly site: string;
  readonly people: number;
}

interface Trip {
  point: number;
  site: number;
  minutes: number;
  people: number;
}

/**
 * Everything about a set of sites, reckoned plainly and from the problem alone: no solver has a hand in it. Ties go to the site that comes
 * first in the problem.
 *
 * @param sent who goes where, if people are sent; without it everybody goes to the closest site that they may go to
 * @throws {PlacementError} for an unknown site, and for people sent where they cannot go, or more or fewer than there are
 */
export function evaluate(
  problem: PlacementProblem,
  siteIds: readonly string[],
  question: Pick<PlacementQuestion, "limitMinutes" | "borders">,
  sent?: readonly Sent[],
): Evaluation {
  const { points, sites, apart } = problem;
  const open = sites.flatMap(({ id }, s) => (siteIds.includes(id) ? [s] : []));
  const unknown = siteIds.find((id) => !sites.some((site) => site.id === id));
  if (unknown !== undefined) throw new PlacementError("sites", unknown, "a site of the problem");
  const trips = sent ? tripsSent(problem, sent, question) : points.map((_, i) => closest(problem, i, open, question));
  const isApart = ({ point }: Trip) => apart.includes(points[point]!.place);
  const counted = trips.filter((trip) => !isApart(trip));
  const going = counted.filter(({ minutes }) => minutes < Number.POSITIVE_INFINITY);
  const { limitMinutes } = question;
  const all = travelOf(problem, "", counted, limitMinutes);
  const group = (name: string, chosen: (trip: Trip) => boolean, from = counted) =>
    travelOf(problem, name, from.filter(chosen), limitMinutes);
  const regions = [...new Set(counted.map(({ point }) => points[point]!.region))].map((region) =>
    group(region, ({ point }) => points[point]!.region === region),
  );
  const places = (from: readonly Trip[]) =>
    grouped(from, ({ point }) => points[point]!.place).map(([place, own]) =>
      travelOf(problem, problem.placeNames[place] ?? place, own, limitMinutes),
    );
  const means = regions.map(({ meanMinutes }) => meanMinutes);
  const known = means.filter((mean) => mean !== null);
  const volume = open.map((s) => sum(going.filter(({ site }) => site === s).map(({ people }) => people)));
  return {
    sites: open.map((s) => sites[s]!.id),
    people: all.people,
    meanMinutes: all.meanMinutes,
    p95Minutes: quantile(going, 0.95),
    longestMinutes: going.length === 0 ? null : going.reduce((most, { minutes }) => Math.max(most, minutes), 0),
    shareBeyond: all.shareBeyond,
    shareWithout: all.shareWithout,
    regionalGapMinutes:
      known.length < means.length || known.length === 0 ? null : Math.max(...known) - Math.min(...known),
    volumePeople: volume,
    smallestVolumePeople: volume.length === 0 ? 0 : Math.min(...volume),
    regions,
    places: places(counted),
    apart: places(trips.filter(isApart)),
  };
}

function closest(
  { points, sites, minutes }: PlacementProblem,
  point: number,
  open: readonly number[],
  { borders = "open" }: Pick<PlacementQuestion, "borders">,
): Trip {
  const { people, region } = points[point]!;
  let best: Trip = { point, site: -1, minutes: Number.POSITIVE_INFINITY, people };
  for (const site of open) {
    if (borders === "closed" && sites[site]!.region !== region) continue;
    const value = minutes[point * sites.length + site]!;
    if (value < best.minutes) best = { point, site, minutes: value, people };
  }
  return best;
}

/** People sent, and those of places apart, who are sent nowhere by a plan and go to the closest. */
function tripsSent(
  problem: PlacementProblem,
  sent: readonly Sent[],
  question: Pick<PlacementQuestion, "borders">,
): Trip[] {
  const { points, sites, minutes, apart } = problem;
  const open = sites.flatMap(({ id }, s) => (sent.some(({ site }) => site === id) ? [s] : []));
  const byPoint = new Map(grouped(sent, ({ point }) => point));
  return points.flatMap(({ place, people, region }, point) => {
    if (apart.includes(place)) return [closest(problem, point, open, question)];
    const own = byPoint.get(point) ?? [];
    const total = sum(own.map((one) => one.people));
    if (Math.abs(total - people) > 1e-6 * Math.max(1, people))
      throw new PlacementError(`sent, point ${point}`, total, `${people} people`);
    return own.map((one): Trip => {
      const site = sites.findIndex(({ id }) => id === one.site);
      const value = site < 0 ? Number.POSITIVE_INFINITY : minutes[point * sites.length + site]!;
      if (value === Number.POSITIVE_INFINITY || (question.borders === "closed" && sites[site]!.region !== region))
        throw new PlacementError(`sent, point ${point}`, one.site, "a site that they may go to");
      return { point, site, minutes: value, people: one.people };
    });
  });
}

function travelOf(problem: PlacementProblem, name: string, trips: readonly Trip[], limit: number): PlaceTravel {
  const people = sum(trips.map((trip) => trip.people));
  const going = trips.filter(({ minutes }) => minutes < Number.POSITIVE_INFINITY);
  const served = sum(going.map((trip) => trip.people));
  const beyond = sum(trips.filter(({ minutes }) => minutes > limit).map((trip) => trip.people));
  const bySite = grouped(going, ({ site }) => site).map(
    ([site, own]) => [site, sum(own.map((t) => t.people))] as const,
  );
  const mostly = bySite.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return {
    name,
    people,
    meanMinutes: served > 0 ? sum(going.map((trip) => trip.people * trip.minutes)) / served : null,
    shareBeyond: people > 0 ? beyond / people : 0,
    shareWithout: people > 0 ? Math.max(0, people - served) / people : 0,
    mostlyTo: mostly === undefined ? null : problem.sites[mostly[0]]!.id,
  };
}

/** The smallest minutes that a share of the people does not exceed. */
function quantile(going: readonly Trip[], share: number): number | null {
  const sorted = [...going].sort((a, b) => a.minutes - b.minutes);
  const enough = share * sum(sorted.map(({ people }) => people)) * (1 - 1e-12);
  let before = 0;
  for (const { minutes, people } of sorted) {
    before += people;
    if (before >= enough) return minutes;
  }
  return sorted.at(-1)?.minutes ?? null;
}

function grouped<T, K>(all: readonly T[], by: (one: T) => K): [K, T[]][] {
  const found = new Map<K, T[]>();
  for (const one of all) {
    const key = by(one);
    const own = found.get(key);
    if (own) own.push(one);
    else found.set(key, [one]);
  }
  return [...found];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
