import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementQuestion } from "../problem/question.ts";

/** The objectives of a front, reckoned plainly: everybody looks at every site and goes to the closest. */
export interface PlainMeasures {
  readonly meanMinutes: number;
  readonly p95Minutes: number;
  readonly shareBeyond: number;
  readonly regionalGapMinutes: number;
  readonly smallestVolumePeople: number;
  readonly sites: number;
}

/** The six objectives of one set of sites; minutes are Infinity where somebody who counts has no site. Slow and plain, and no solver's. */
export function plainMeasures(
  problem: PlacementProblem,
  siteIds: readonly string[],
  { limitMinutes, borders = "open" }: Pick<PlacementQuestion, "limitMinutes" | "borders">,
): PlainMeasures {
  const { points, sites, minutes, apart } = problem;
  const open = sites.flatMap(({ id }, s) => (siteIds.includes(id) ? [s] : []));
  const trips: { minutes: number; people: number; region: string; site: number }[] = [];
  points.forEach(({ place, people, region }, i) => {
    if (apart.includes(place) || people === 0) return;
    let site = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const s of open) {
      const value = minutes[i * sites.length + s]!;
      if ((borders === "closed" && sites[s]!.region !== region) || value >= least) continue;
      site = s;
      least = value;
    }
    trips.push({ minutes: least, people, region, site });
  });
  const count = (some: typeof trips) => some.reduce((sum, { people }) => sum + people, 0);
  const mean = (some: typeof trips) => some.reduce((sum, trip) => sum + trip.people * trip.minutes, 0) / count(some);
  const total = count(trips);
  const means = [...new Set(trips.map(({ region }) => region))].map((region) =>
    mean(trips.filter((trip) => trip.region === region)),
  );
  let before = 0;
  const sorted = [...trips].sort((a, b) => a.minutes - b.minutes);
  const at95 = sorted.find(({ people }) => {
    before += people;
    return before >= 0.95 * total * (1 - 1e-12);
  });
  return {
    meanMinutes: mean(trips),
    p95Minutes: at95?.minutes ?? Number.NaN,
    shareBeyond: count(trips.filter((trip) => trip.minutes > limitMinutes)) / total,
    regionalGapMinutes: Math.max(...means) - Math.min(...means),
    smallestVolumePeople: Math.min(...open.map((s) => count(trips.filter(({ site }) => site === s)))),
    sites: open.length,
  };
}
