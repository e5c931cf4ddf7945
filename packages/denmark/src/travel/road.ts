import type { TravelModel } from "./parameters.ts";

/**
 * Road kilometres of a drive, from its straight kilometres d: 1.4 d to 30 km, then 42 + 0.95 (d - 30), never less than
 * 1.1 d (with the defaults). Fitted to KL's comparison of straight lines and roads to acute hospitals (note of
 * 2016-01-20) and to Slagelse-Copenhagen (Ugeskrift for Læger): an estimate for means, not a route.
 */
export function roadKm(straight: number, model: TravelModel): number {
  const short = Math.min(straight, model.shortTripKm);
  const road = model.shortRoadFactor * short + model.longRoadFactor * (straight - short);
  return Math.max(road, model.leastRoadFactor * straight);
}

/** Minutes at the wheel for so many road kilometres: the first 20 at 50 km/h, the rest at 85 (with the defaults). */
export function wheelMinutes(road: number, model: TravelModel): number {
  const town = Math.min(road, model.townKm);
  return 60 * (town / model.townSpeed + (road - town) / model.roadSpeed);
}
