/** Who is served next, and what a queue may have to wait for. See STEPS.md, section 5. */
import { OPEN, SESSION, schedule } from "./events";
import { f64At, i32At } from "./memory";
import { BATCH, SERVERS, SESSIONS, requiredResource } from "./model";
import { nextOpen } from "./profile";
import { grant, headClass } from "./queueing";
import { canServe, isOpen } from "./servers";
import { Resource, Station } from "./shapes";
import { now } from "./state";

/** Serves whoever a resource can serve now, best first. */
@inline
export function dispatch(resource: Resource): void {
  const only = resource.only;
  if (!only) dispatchAmong(resource);
  else if (only.waiting > 0) {
    if (isOpen(resource)) {
      while (only.waiting > 0 && resource.busy < resource.capacity) grant(only);
    } else awaitOpening(only);
  }
}

@inline
function competitor(resource: Resource, i: i32): Station {
  return changetype<Station>(<usize>i32At(resource.stationList, i));
}

function dispatchAmong(resource: Resource): void {
  const n = resource.stationListCount;
  for (;;) {
    let best: Station | null = null;
    let bestRank = 0;
    let bestClass: usize = 0;
    let bestNumber: u64 = 0;
    for (let i = 0; i < n; i++) {
      const station = competitor(resource, i);
      if (station.waiting == 0 || !canServe(station)) continue;
      const queue = headClass(station);
      // classes lie in order, so that the distance from the first tells which is lower
      const k = changetype<usize>(queue) - station.queues;
      const number = queue.head!.queueNumber;
      if (
        !best || station.rank < bestRank ||
        (station.rank == bestRank && (k < bestClass || (k == bestClass && number < bestNumber)))
      ) {
        best = station;
        bestRank = station.rank;
        bestClass = k;
        bestNumber = number;
      }
    }
    if (!best) break;
    grant(best);
  }
  for (let i = 0; i < n; i++) {
    const station = competitor(resource, i);
    if (station.waiting > 0) awaitOpening(station);
  }
}

/** What a queue that has just got a token may need: an opening, a session, or a batch that is complete. */
export function afterJoin(station: Station): void {
  if (station.kind == SERVERS) awaitOpening(station);
  else if (station.kind == SESSIONS) {
    if (!station.sessionPending) scheduleSession(station);
  } else if (station.kind == BATCH && station.waiting >= station.size) {
    for (let left = station.size; left > 0; left--) grant(station);
  }
}

/** Puts in the opening of each closed resource that a station with somebody waiting requires. */
function awaitOpening(station: Station): void {
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = requiredResource(station, i);
    if (!resource.openPending && !isOpen(resource)) {
      resource.openPending = true;
      schedule(nextOpen(resource.profile!, now), OPEN, resource.number);
    }
  }
}

@inline
function sessionTime(station: Station, j: i64): f64 {
  const n = <i64>station.sessionCount;
  return f64At(station.times, <i32>(j % n)) + <f64>(j / n) * station.period;
}

/** Puts in the first session strictly later than now. */
function scheduleSession(station: Station): void {
  station.sessionPending = true;
  if (station.sessionCount == 0) return;
  let j = station.session;
  while (sessionTime(station, j) <= now) j++;
  station.session = j;
  schedule(sessionTime(station, j), SESSION, station.number);
}

export function holdSession(station: Station): void {
  station.sessionPending = false;
  let slots = i32At(station.slots, <i32>(station.session % <i64>station.sessionCount));
  while (slots-- > 0 && station.waiting > 0) grant(station);
  if (station.waiting > 0) scheduleSession(station);
}
