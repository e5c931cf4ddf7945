import { FactError } from "../fact-error.ts";
import { type Landmass, type Municipality, municipality } from "../municipalities.ts";
import { type Point, straightKm } from "../place.ts";
import { type TravelModel, travelModel } from "./parameters.ts";
import { spreadResidents } from "./residents.ts";
import { quickestTrip, type Trip } from "./trip.ts";
import { wayFinder } from "./ways.ts";

/** Where a trip ends: a hospital of the table, or a site of one's own. */
export interface Site extends Point {
  readonly id: string;
  readonly municipalityCode: string;
}

/** Where trips begin: a municipality of the table, or one with another population. */
export type Origin = Pick<Municipality, "code" | "population" | "lat" | "lon" | "areaKm2" | "landmass">;

/** What a trip takes, or that there is none by car. */
export type Reach = Trip | "unreachable";

export interface TravelOptions {
  /** Numbers of the model that are not its defaults. */
  readonly model?: Partial<TravelModel>;
  /** How many points the residents of a municipality stand on; 1 is the representative point alone. By default 48. */
  readonly residentPoints?: number;
  /** `own-site-only`, the default: nobody travels to or from Bornholm. `by-ferry`: by Ystad and Øresund, or by Køge. */
  readonly bornholm?: "own-site-only" | "by-ferry";
}

/** Travel from municipalities to sites. Plain data: it can be sent to a worker. */
export interface Travel {
  readonly origins: readonly { readonly code: string; readonly population: number }[];
  readonly siteIds: readonly string[];
  /** By municipality, then by site: the mean over the municipality's residents. */
  readonly matrix: readonly (readonly Reach[])[];
  /** How many points each municipality's residents stand on, each for as many of them. */
  readonly residentPoints: number;
  /**
   * One number for each point and site, at `(municipality × residentPoints + point) × sites + site`. `Infinity` is
   * unreachable; `straightKm`, the great circle whatever lies under it, is `NaN` where an own matrix does not know it.
   */
  readonly straightKm: Float64Array;
  readonly roadKm: Float64Array;
  readonly minutes: Float64Array;
}

/**
 * Travel by car from every municipality to every site, by the model of `travelParameters()`: great circles bent at the
 * gateways between landmasses, a road factor, two speeds, ferries with boarding. Of several ways the quickest is taken.
 * Travel within one's own municipality is no exception: its residents are spread too.
 *
 * @throws {FactError} of kind `travel` for a site given twice, a bad number of resident points and a bad parameter; of
 * kind `municipality` for a site in none.
 */
export function createTravel({
  municipalities,
  sites,
  options = {},
}: {
  municipalities: readonly Origin[];
  sites: readonly Site[];
  options?: TravelOptions;
}): Travel {
  const { residentPoints = 48, bornholm = "own-site-only" } = options;
  const model = travelModel(options.model);
  if (!Number.isInteger(residentPoints) || residentPoints < 1) {
    throw new FactError("travel", `residentPoints ${residentPoints}`, "a whole number, 1 or more");
  }
  const landmasses = sites.map((site): Landmass => municipality(site.municipalityCode).landmass);
  const siteIds = distinct(sites.map((site) => site.id));
  const ways = wayFinder({ bornholm: bornholm === "by-ferry" });

  const size = municipalities.length * residentPoints * sites.length;
  const [straight, road, minutes] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (const origin of municipalities) {
    for (const home of spreadResidents(origin, { count: residentPoints, spreadFactor: model.spreadFactor })) {
      for (const [index, site] of sites.entries()) {
        const trip = quickestTrip(home, site, ways(origin.landmass, landmasses[index]!), model);
        straight[at] = trip ? straightKm(home, site) : Infinity;
        road[at] = trip?.roadKm ?? Infinity;
        minutes[at] = trip?.minutes ?? Infinity;
        at++;
      }
    }
  }
  const matrix = municipalities.map((_, m) => siteIds.map((_, s) => meanReach(m, s)));
  const origins = municipalities.map(({ code, population }) => ({ code, population }));
  return { origins, siteIds, matrix, residentPoints, straightKm: straight, roadKm: road, minutes };

  function meanReach(m: number, s: number): Reach {
    const sum = { roadKm: 0, minutes: 0 };
    for (let point = 0; point < residentPoints; point++) {
      const index = (m * residentPoints + point) * sites.length + s;
      sum.roadKm += road[index]! / residentPoints;
      sum.minutes += minutes[index]! / residentPoints;
    }
    return Number.isFinite(sum.minutes) ? sum : "unreachable";
  }
}

/**
 * The entry of the matrix for a municipality's code and a site's id.
 *
 * @throws {FactError} of kind `travel` for a municipality or a site that the matrix does not have.
 */
export function reach(travel: Travel, code: string, siteId: string): Reach {
  const entry = travel.matrix[travel.origins.findIndex((one) => one.code === code)]?.[travel.siteIds.indexOf(siteId)];
  if (entry === undefined)
    throw new FactError("travel", `${code} to ${siteId}`, "a municipality and a site of the matrix");
  return entry;
}

function distinct(ids: string[]): string[] {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new FactError("travel", `the site ${twice} twice`, "sites with different ids");
  return ids;
}
