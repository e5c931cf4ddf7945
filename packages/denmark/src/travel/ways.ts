import { ferries, gateways } from "@ventesal/data";
import type { Place } from "../place.ts";

/** A fixed link or a ferry, in the direction it is used. `minutes` of crossing is absent for a fixed link: it is driven. */
export interface Link {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly minutes?: number;
}

/** The links from one landmass to another, in order; empty where they are the same. */
export type Way = readonly Link[];

/** Land that a trip may pass through; an island reached by ferry is only gone to or come from. */
const passedThrough = new Set<string>(["jutland", "funen", "zealand", "scania"]);

const there: Link[] = [...gateways, ...ferries.filter((ferry) => ferry.cars === "yes")].map((link) => ({
  id: link.id,
  from: { lat: link.fromLat, lon: link.fromLon, landmass: link.fromLandmass },
  to: { lat: link.toLat, lon: link.toLon, landmass: link.toLandmass },
  ...("minutes" in link ? { minutes: link.minutes } : {}),
}));
const back = there.map(({ from, to, ...link }) => ({ ...link, from: to, to: from }));

/**
 * Every way between two landmasses that visits none twice: the fixed links, and the car ferries of the table. Without
 * `bornholm`, no link to or from Bornholm is used. Jutland and Zealand meet over Funen; ferries between them are not in
 * the table.
 */
export function waysBetween(
  from: Place["landmass"],
  to: Place["landmass"],
  { bornholm }: { bornholm: boolean },
): Way[] {
  const links = [...there, ...back].filter(
    (link) => bornholm || (link.from.landmass !== "bornholm" && link.to.landmass !== "bornholm"),
  );
  const walk = (at: Place["landmass"], visited: readonly string[]): Way[] => {
    if (at === to) return [[]];
    return links
      .filter((link) => link.from.landmass === at && !visited.includes(link.to.landmass))
      .filter((link) => link.to.landmass === to || passedThrough.has(link.to.landmass))
      .flatMap((link) => walk(link.to.landmass, [...visited, link.to.landmass]).map((rest) => [link, ...rest]));
  };
  return walk(from, [from]);
}

/** `waysBetween` that remembers what it has found. */
export function wayFinder(options: { bornholm: boolean }): (from: Place["landmass"], to: Place["landmass"]) => Way[] {
  const found = new Map<string, Way[]>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const ways = found.get(key) ?? waysBetween(from, to, options);
    found.set(key, ways);
    return ways;
  };
}
