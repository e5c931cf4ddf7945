import type { Instruction } from "../../src/program.ts";
import { charge } from "./charge.ts";
import { itemAt } from "./checked.ts";
import { log } from "./journal.ts";
import { headOf, leaveQueue } from "./queues.ts";
import { countWait, updateResource } from "./sums.ts";
import type { Token, Waiting } from "./token.ts";
import type { ResourceState, StationState, World } from "./world.ts";

export type Seize = Extract<Instruction, { op: "seize" }>;

export function isOpen(world: World, resource: ResourceState): boolean {
  return resource.hours === null || resource.hours.rateAt(world.now) > 0;
}

/** Everything that the station requires is open now and free. */
export function canServe(world: World, station: StationState): boolean {
  return station.plan.requires.every(({ resource: index, units }) => {
    const resource = itemAt(world.resources, index);
    return isOpen(world, resource) && resource.sums.capacity - resource.sums.busy >= units;
  });
}

/** The token gets what it asked the station for, now; it stands at its `seize` and goes on behind it. */
export function serve(world: World, token: Token, place: Omit<Waiting, "queueNumber">): void {
  const station = itemAt(world.stations, place.station);
  const seize = world.program.instructions[token.pc] as Seize;
  for (const { resource: index, units } of station.plan.requires) {
    const resource = itemAt(world.resources, index);
    updateResource(resource, world.now);
    resource.sums.busy += units;
  }
  countWait(world, station, place.class, place.enqueued);
  charge(world, token, seize.cause, seize.closedProfile);
  if (station.plan.kind === "servers") token.holds.push(place.station);
  log(world, token, "start");
  token.pc += 1;
}

/** Takes the head out of the station's queue and serves it; it is ready. */
export function grant(world: World, station: StationState): void {
  const head = headOf(world, station) as Token;
  serve(world, head, leaveQueue(world, head));
  world.ready.push(head);
}

/** Serves whoever can be served now that something about the resource may have changed. */
export function dispatch(world: World, resource: number): void {
  const rivals = world.stations.filter((station) => requires(station, resource));
  for (;;) {
    const candidates = rivals.filter((station) => station.sums.waiting > 0 && canServe(world, station));
    if (candidates.length === 0) break;
    grant(
      world,
      candidates.reduce((best, next) => (goesBefore(world, next, best) ? next : best)),
    );
  }
  for (const station of rivals) {
    if (station.sums.waiting > 0) awaitOpening(world, station);
  }
}

/** Sees to it that whoever waits at the station is thought of when a resource it requires opens. */
export function awaitOpening(world: World, station: StationState): void {
  for (const { resource: index } of station.plan.requires) {
    const resource = itemAt(world.resources, index);
    if (isOpen(world, resource) || resource.openPending) continue;
    resource.openPending = true;
    world.calendar.put(resource.hours?.nextOpen(world.now) ?? world.now, { kind: "open", resource: index });
  }
}

const requires = (station: StationState, resource: number): boolean =>
  station.plan.requires.some((requirement) => requirement.resource === resource);

/** Between heads of two stations that compete, by (rank, class, queue number). */
function goesBefore(world: World, one: StationState, other: StationState): boolean {
  const a = orderOf(world, one);
  const b = orderOf(world, other);
  const difference = a.findIndex((value, i) => value !== b[i]);
  return difference >= 0 && (a[difference] as number) < (b[difference] as number);
}

function orderOf(world: World, station: StationState): number[] {
  const place = (headOf(world, station) as Token).waiting as Waiting;
  return [station.plan.rank, place.class, place.queueNumber];
}
