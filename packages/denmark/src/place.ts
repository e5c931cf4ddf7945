import type { Landmass } from "./municipalities.ts";

/** A point of the map, degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A point and the land it stands on; `scania`, the south of Sweden, is only passed through. */
export interface Place extends Point {
  readonly landmass: Landmass | "scania";
}

const meanEarthRadiusKm = 6371.0088; // IUGG mean radius R1 (Moritz 2000, Geodetic Reference System 1980)

/** Great-circle distance, kilometres, by the haversine formula (Sinnott 1984), which keeps its digits for short distances. */
export function straightKm(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((to.lat - from.lat) * radians) / 2);
  const east = Math.sin(((to.lon - from.lon) * radians) / 2);
  const square = north * north + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * east * east;
  return 2 * meanEarthRadiusKm * Math.asin(Math.sqrt(Math.min(1, square)));
}
