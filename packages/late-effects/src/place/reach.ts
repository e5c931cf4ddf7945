import { createTravel, municipality, successorOf, type Travel, travelFromMatrix } from "@ventesal/denmark";
import type { OwnTables } from "@ventesal/scenario";
import { typedTables } from "../own-tables.ts";
import { hasRegionalBorders } from "../rules.ts";
import type { Values } from "../values.ts";
import type { Country } from "./country.ts";
import { type Era, isOpenOn } from "./eras.ts";
import { sitesOf } from "./sites.ts";

/** Points on which the residents of a municipality stand, each for as many of them. */
const HOMES = 16;

/** Minutes from every home to every clinic, one way, and who may go where. */
export interface Reach {
  clinics: readonly string[];
  homes: number;
  /** Minutes by municipality, home and clinic; Infinity where there is no way. */
  minutes(m: number, home: number, clinic: number): number;
  /** Whether residents of a municipality may be referred to a clinic in an era. */
  allowed(era: Era, m: number, clinic: number): boolean;
  /** Minutes to the nearest clinic that a home's residents may be referred to; Infinity where there is none. */
  nearest(era: Era, m: number, home: number): number;
}

export function reachOf(v: Values, own: OwnTables, country: Country, clinics: readonly string[]): Reach {
  const sites = clinics.map((id) => sitesOf(own).find((site) => site.id === id)!);
  const travel = travelTo(v, own, country, clinics);
  const column = clinics.map((id) => travel.siteIds.indexOf(id));
  const regionOfSite = sites.map((site) => municipality(site.municipalityCode).region);
  const borders = hasRegionalBorders(v);
  const minutes = (m: number, home: number, clinic: number) =>
    travel.minutes[(m * travel.residentPoints + home) * travel.siteIds.length + column[clinic]!]!;
  const rules = new Map<string, boolean[][]>();
  const rulesOf = (era: Era) => {
    const open = clinics.map((clinic) => isOpenOn(v, clinic, era.from));
    const regions = regionOfSite.map((region) => successorOf(region, era.from).name);
    return country.municipalities.map((one) => {
      const home = successorOf(one.region, era.from).name;
      return clinics.map((_, c) => open[c]! && (!borders || regions[c] === home));
    });
  };
  const allowed = (era: Era, m: number, clinic: number) => {
    const known = rules.get(era.name) ?? rulesOf(era);
    rules.set(era.name, known);
    return known[m]![clinic]!;
  };
  return {
    clinics,
    homes: travel.residentPoints,
    minutes,
    allowed,
    nearest: (era, m, home) =>
      Math.min(Infinity, ...clinics.map((_, c) => (allowed(era, m, c) ? minutes(m, home, c) : Infinity))),
  };
}

function travelTo(v: Values, own: OwnTables, country: Country, clinics: readonly string[]): Travel {
  const { travel } = typedTables(own);
  if (travel) return travelFromMatrix(travel, country.municipalities);
  return reckoned({
    municipalities: country.municipalities,
    sites: sitesOf(own).filter((site) => clinics.includes(site.id)),
    options: { residentPoints: HOMES, bornholm: v.choice("choice.bornholm") as "own-site-only" | "by-ferry" },
  });
}

type Trips = Parameters<typeof createTravel>[0];
let newest: { key: string; travel: Travel } | undefined;

/** Travel as `createTravel` has it. The newest is kept: whoever tries out staff asks for the same ways again and again. */
function reckoned(trips: Trips): Travel {
  const key = JSON.stringify(trips);
  if (newest?.key !== key) newest = { key, travel: createTravel(trips) };
  return newest.travel;
}

/** The share of those referred who go, so many minutes away: `near`, halved with every `halving` minutes. */
export function uptakeAt(v: Values, minutes: number): number {
  return v.number("uptake.nearShare") * 0.5 ** (minutes / v.number("uptake.halvingMinutes"));
}
