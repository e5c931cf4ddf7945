import type { Sums, TallySums } from "../../src/run-types.ts";
import type { ResourceState, StationState, World } from "./world.ts";

/** One more value in a tally. */
export function addTo(tally: TallySums, x: number): void {
  tally.n += 1;
  tally.sum += x;
  tally.sumOfSquares += x * x;
  if (x > tally.largest) tally.largest = x;
}

/** Brings the integral of the number waiting up to date: to be called just before that number changes. */
export function updateStation(station: StationState, now: number): void {
  station.sums.area += station.sums.waiting * (now - station.last);
  station.last = now;
}

/** Brings busy and capacity areas up to date, in working time: to be called just before either changes. */
export function updateResource(resource: ResourceState, now: number): void {
  const { hours, sums, last } = resource;
  const dt = hours ? hours.upTo(now) - hours.upTo(last) : now - last;
  sums.busyArea += sums.busy * dt;
  sums.capacityArea += sums.capacity * dt;
  resource.last = now;
}

/** All sums as they stand now, as a copy. */
export function sumsNow(world: World): Sums {
  for (const station of world.stations) updateStation(station, world.now);
  for (const resource of world.resources) updateResource(resource, world.now);
  return structuredClone({
    stations: world.stations.map((station) => station.sums),
    resources: world.resources.map((resource) => resource.sums),
    counters: world.counters,
    tallies: world.tallies,
  });
}

/** A wait that ended with service counts in its class. */
export function countWait(world: World, station: StationState, queueClass: number, enqueued: number): void {
  addTo(station.sums.classes[queueClass] as TallySums, world.now - enqueued);
  countBefore(station, enqueued);
}

/** A wait that ended without service counts as abandoned. */
export function countAbandoned(world: World, station: StationState, enqueued: number): void {
  station.sums.abandoned += world.now - enqueued;
  countBefore(station, enqueued);
}

/** The part of a wait that lies before time 0, where no integral sees it. */
function countBefore(station: StationState, enqueued: number): void {
  station.sums.before += enqueued < 0 ? -enqueued : 0;
}
