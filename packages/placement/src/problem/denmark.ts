import {
  createTravel,
  municipalities as danish,
  hospitals,
  type IsoDate,
  type Municipality,
  municipality,
  type Site,
  successorOf,
  type Travel,
} from "@ventesal/denmark";
import { checkedProblem, type PlacementProblem } from "./problem.ts";

/** Municipalities that are reached by ferry alone: reported apart. */
export const FERRY_LANDMASSES = ["bornholm", "ærø", "samsø", "læsø", "fanø"] as const;

/** A hospital, or a site of one's own. */
export interface DanishSite extends Site {
  readonly title: string;
  /** Proposed as a place for a clinic. */
  readonly candidate: boolean;
  /** A general late-effects clinic is known there. */
  readonly clinic: boolean;
}

/** The hospitals of the table, by the one word by which a planner calls them. */
export function danishSites(): DanishSite[] {
  return hospitals().map((one) => ({
    id: one.shortName,
    title: one.name,
    municipalityCode: one.municipalityCode,
    lat: one.lat,
    lon: one.lon,
    candidate: one.candidate === "yes",
    clinic: one.lateEffectsClinic === "general",
  }));
}

export interface DanishOptions {
  /** The regions are those of this day: five to the end of 2026, four afterwards. */
  readonly date: IsoDate;
  /** On how many points the residents of a municipality stand, each a demand point. By default 16, as in the model of the clinics. */
  readonly residentPoints?: number;
  readonly municipalities?: readonly Municipality[];
  readonly sites?: readonly DanishSite[];
  /** Travel of one's own, to these sites, in the order of the municipalities. */
  readonly travel?: Travel;
  /** Codes of municipalities reported apart. By default those reached by ferry alone. */
  readonly apart?: readonly string[];
}

/**
 * Denmark as a problem of placement: residents by municipality, hospitals as sites, minutes by car by the travel model of `data/`.
 * @throws {FactError} as `createTravel` and `successorOf`
 */
export function danishProblem(options: DanishOptions): PlacementProblem {
  const { date, residentPoints = 16, municipalities = danish(), sites = danishSites() } = options;
  const travel = options.travel ?? createTravel({ municipalities, sites, options: { residentPoints } });
  const columns = sites.map(({ id }) => travel.siteIds.indexOf(id));
  const homes = travel.residentPoints;
  const points = municipalities.flatMap((one) => {
    const point = {
      place: one.code,
      people: one.population / homes,
      region: successorOf(one.region, date).name,
    };
    return Array.from({ length: homes }, () => point);
  });
  const minutes = new Float64Array(points.length * sites.length);
  for (let i = 0; i < points.length; i++) {
    for (let s = 0; s < sites.length; s++) {
      minutes[i * sites.length + s] = travel.minutes[i * travel.siteIds.length + columns[s]!]!;
    }
  }
  const ferry: readonly string[] = FERRY_LANDMASSES;
  return checkedProblem({
    points,
    sites: sites.map(({ id, title, municipalityCode, lat, lon }) => {
      return { id, title, lat, lon, region: successorOf(municipality(municipalityCode).region, date).name };
    }),
    minutes,
    placeNames: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
    apart: options.apart ?? municipalities.filter(({ landmass }) => ferry.includes(landmass)).map(({ code }) => code),
  });
}
