import { type Point, straightKm } from "../place.ts";
import type { TravelModel } from "./parameters.ts";
import { roadKm, wheelMinutes } from "./road.ts";
import type { Way } from "./ways.ts";

/** What a trip takes, one way. */
export interface Trip {
  /** Kilometres driven; a crossing by ferry is not counted. */
  readonly roadKm: number;
  /** Door to door: start and parking, driving, boarding and crossing. */
  readonly minutes: number;
}

/** A trip by car over the quickest of the ways, with the ids of its links; undefined where there is no way. */
export function quickestTrip(from: Point, to: Point, ways: readonly Way[], model: TravelModel) {
  let best: (Trip & { way: Way }) | undefined;
  for (const way of ways) {
    const trip = tripOver(from, to, way, model);
    if (best === undefined || trip.minutes < best.minutes) best = { ...trip, way };
  }
  return best;
}

/** The stretches between ferries, each as the points it is led through: ends of the trip, gateways, harbours. */
export function drives(from: Point, to: Point, way: Way): Point[][] {
  const stretches: Point[][] = [[from]];
  for (const link of way) {
    stretches.at(-1)!.push(link.from);
    if (link.minutes === undefined) stretches.at(-1)!.push(link.to);
    else stretches.push([link.to]);
  }
  stretches.at(-1)!.push(to);
  return stretches;
}

/**
 * A drive over fixed links is one drive: its straight kilometres are those of the line bent at the gateways, and only
 * its first 30 count as a short trip. A ferry ends a drive and begins another.
 */
function tripOver(from: Point, to: Point, way: Way, model: TravelModel): Trip {
  let kilometres = 0;
  let wheel = model.startMinutes;
  for (const points of drives(from, to, way)) {
    let straight = 0;
    for (let k = 1; k < points.length; k++) straight += straightKm(points[k - 1]!, points[k]!);
    const road = roadKm(straight, model);
    kilometres += road;
    wheel += wheelMinutes(road, model);
  }
  let crossing = 0;
  for (const link of way) if (link.minutes !== undefined) crossing += link.minutes + model.boardingMinutes;
  return { roadKm: kilometres, minutes: model.minutesFactor * wheel + crossing };
}
