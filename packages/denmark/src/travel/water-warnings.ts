import { longestWater } from "../land/water-on-line.ts";
import { municipality } from "../municipalities.ts";
import { type Point, straightKm } from "../place.ts";
import { travelModel } from "./parameters.ts";
import type { Origin, Site, TravelOptions } from "./travel.ts";
import { drives, quickestTrip } from "./trip.ts";
import { wayFinder } from "./ways.ts";

/** A trip whose line runs over water that must be driven round: its kilometres and minutes may be too small. */
export interface WaterWarning {
  readonly municipalityCode: string;
  readonly siteId: string;
  /** Kilometres of the longest stretch over water, gateways and ferries apart. */
  readonly waterKm: number;
  /** The water's name, where it is one of `waters`. */
  readonly water: string | undefined;
  readonly message: string;
}

/** Waters to name, as boxes drawn here around them (estimate): south, north, west, east, in degrees. None is wider than `widestKm`. */
const waters = [
  { name: "Isefjord", box: [55.65, 55.98, 11.6, 11.95] },
  { name: "Roskilde Fjord", box: [55.65, 55.97, 11.95, 12.12] },
  { name: "Aarhus Bugt", box: [55.8, 56.28, 10.2, 10.78] },
  { name: "Limfjorden", box: [56.45, 57.12, 8.2, 10.4] },
] as const;
const widestKm = 25;

/**
 * The trips from the municipalities' points to the sites whose line runs over water on one landmass for more than
 * `warnWaterKm` and for more than `warnWaterShare` of its length: across Isefjord, Aarhus Bugt and Limfjorden above all.
 * Bridges over such waters are not known here, so a trip over one is warned of too where the water is wide.
 *
 * @throws {FactError} as `createTravel`.
 */
export function waterWarnings({
  municipalities,
  sites,
  options = {},
}: {
  municipalities: readonly Origin[];
  sites: readonly Site[];
  options?: TravelOptions;
}): WaterWarning[] {
  const model = travelModel(options.model);
  const ways = wayFinder({ bornholm: options.bornholm === "by-ferry" });
  return municipalities.flatMap((origin) =>
    sites.flatMap((site) => {
      const { landmass } = municipality(site.municipalityCode);
      const trip = quickestTrip(origin, site, ways(origin.landmass, landmass), model);
      const widest = trip && widestWater(drives(origin, site, trip.way), new Set(trip.way.map((link) => link.from)));
      if (!widest || widest.km <= model.warnWaterKm) return [];
      if (widest.km <= model.warnWaterShare * straightKm(origin, site)) return [];
      const water = widest.km <= widestKm ? nameAt(widest.at) : undefined;
      const message =
        `${origin.code} to ${site.id}: the line runs ${widest.km.toFixed(1)} km over ${water ?? "water"}; ` +
        "the road round it may be longer than the formula says";
      return [{ municipalityCode: origin.code, siteId: site.id, waterKm: widest.km, water, message }];
    }),
  );
}

function nameAt({ lat, lon }: Point): string | undefined {
  return waters.find(
    ({ box: [south, north, west, east] }) => south <= lat && lat <= north && west <= lon && lon <= east,
  )?.name;
}

/** The widest water on the drives; the piece that begins where a gateway begins is the fixed link itself. */
function widestWater(stretches: readonly (readonly Point[])[], gatewayStarts: ReadonlySet<Point>) {
  const pieces = stretches.flatMap((points) =>
    points.slice(1).flatMap((to, k) => (gatewayStarts.has(points[k]!) ? [] : [longestWater(points[k]!, to)])),
  );
  return pieces.filter((piece) => piece !== undefined).sort((a, b) => b.km - a.km)[0];
}
