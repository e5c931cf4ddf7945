/** Servers: whether a station's needs are met, and the areas of what they do. See STEPS.md, sections 5 and 7. */
import { requiredResource, requiredUnits } from "./model";
import { cumulativeNow, rateNow } from "./profile";
import { Resource, Station } from "./shapes";
import { now } from "./state";

/** Brings a resource's areas up to now. */
@inline
export function touchResource(resource: Resource): void {
  if (resource.last == now) return;
  let worked = now - resource.last;
  const profile = resource.profile;
  if (profile) {
    const reached = cumulativeNow(profile, now);
    worked = reached - resource.lastWorked;
    resource.lastWorked = reached;
  }
  resource.last = now;
  resource.busyArea = resource.busyArea + <f64>resource.busy * worked;
  resource.capacityArea = resource.capacityArea + <f64>resource.capacity * worked;
}

@inline
export function isOpen(resource: Resource): bool {
  const profile = resource.profile;
  return !profile || rateNow(profile, now) > 0;
}

/** Whether all that the station requires is open and free. */
@inline
export function canServe(station: Station): bool {
  const server = station.server;
  if (server) return server.busy < server.capacity && isOpen(server);
  return canServeAll(station);
}

function canServeAll(station: Station): bool {
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = requiredResource(station, i);
    if (resource.capacity - resource.busy < requiredUnits(station, i) || !isOpen(resource)) return false;
  }
  return true;
}

@inline
export function occupy(station: Station): void {
  const server = station.server;
  if (server) {
    touchResource(server);
    server.busy = server.busy + 1;
  } else occupyAll(station);
}

function occupyAll(station: Station): void {
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = requiredResource(station, i);
    touchResource(resource);
    resource.busy = resource.busy + requiredUnits(station, i);
  }
}
