import {
  municipalities as danish,
  type OwnPopulation,
  type OwnReach,
  type OwnSite,
  travelFromMatrix,
  withPopulation,
} from "@ventesal/denmark";
import {
  type DanishOptions,
  type DanishSite,
  danishProblem,
  danishSites,
  type PlacementProblem,
} from "@ventesal/placement";
import type { OwnTables } from "@ventesal/scenario";

/** Denmark as a problem of placement, with a planner's own tables in the place of what is built in. */
export interface OwnProblem {
  readonly problem: PlacementProblem;
  readonly sites: readonly DanishSite[];
}

/**
 * @param own tables as `readOwnTables` gives them for the late-effects clinics: population, sites, travel; others are not read
 * @throws {FactError} as `danishProblem`
 */
export function ownProblem(
  own: OwnTables,
  options: Pick<DanishOptions, "date" | "residentPoints" | "apart">,
): OwnProblem {
  const population = own.population as readonly OwnPopulation[] | undefined;
  const travel = own.travel as readonly OwnReach[] | undefined;
  const municipalities = population ? withPopulation(population) : danish();
  const sites = ownSites(own);
  const problem = danishProblem({
    ...options,
    municipalities,
    sites,
    ...(travel && { travel: travelFromMatrix(travel, municipalities) }),
  });
  return { problem, sites };
}

/** The sites where a clinic may stand: a planner's own, or the hospitals that are built in. */
export function ownSites(own: OwnTables): DanishSite[] {
  const rows = own.sites as readonly OwnSite[] | undefined;
  return rows ? rows.map(siteOf) : danishSites();
}

function siteOf({ id, name, municipalityCode, lat, lon, candidate, lateEffectsClinic }: OwnSite): DanishSite {
  return {
    id,
    title: name,
    municipalityCode,
    lat,
    lon,
    candidate: candidate === "yes",
    clinic: lateEffectsClinic === "general",
  };
}
