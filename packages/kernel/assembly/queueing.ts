/** Waiting and being served. See STEPS.md, section 5. */
import { OPEN, SESSION, schedule } from "./events";
import { hold } from "./holds";
import { f64At, i32At } from "./memory";
import {
  AGEING, BATCH, QueueClass, Resource, SERVERS, SESSIONS, Station, instructions, profileAt, queueAt,
  requiredResource, requiredUnits, resourceAt, stationAt, causes,
} from "./model";
import { QUEUE, START, logging, writeLog } from "./log";
import { cumulative, cumulativeNow, nextOpen, rateAt } from "./profile";
import { indexIn, now } from "./state";
import { FIRST_WAIT, Token, attributeOf, isSet, setSpent, spentOf, tokenAt } from "./token";

/** Tokens that got what they waited for, in order; they run once the running one has blocked. */
export let firstReady: i32 = -1;
let lastReady: i32 = -1;
/** Counts all joinings of queues. */
let joinings: u64 = 0;

export function clearQueueing(): void {
  firstReady = -1;
  lastReady = -1;
  joinings = 0;
}

@inline
export function makeReady(slot: i32): void {
  tokenAt(slot).next = -1;
  if (firstReady < 0) firstReady = slot;
  else tokenAt(lastReady).next = slot;
  lastReady = slot;
}

@inline
export function takeReady(): i32 {
  const slot = firstReady;
  firstReady = tokenAt(slot).next;
  return slot;
}

/** Attributes the time since the last call to a cause; what lies on closed days to cause 0. */
@inline
export function charge(token: Token, cause: i32, closedProfile: i32): void {
  if (causes > 0) chargeTo(token, cause, closedProfile);
}

function chargeTo(token: Token, cause: i32, closedProfile: i32): void {
  const total = now - token.since;
  if (closedProfile >= 0) {
    const profile = profileAt(closedProfile);
    const open = cumulativeNow(profile, now) - cumulative(profile, token.since);
    setSpent(token, cause, spentOf(token, cause) + open);
    setSpent(token, 0, spentOf(token, 0) + (total - open));
  } else setSpent(token, cause, spentOf(token, cause) + total);
  token.since = now;
}

/** Charges the wait at the `seize` at which the token blocks. */
@inline
export function chargeWait(token: Token): void {
  if (causes > 0) {
    const seize = instructions + (<usize>token.at << 5);
    chargeTo(token, i32At(seize, 3), i32At(seize, 4));
  }
}

/** Brings a station's integral of the number waiting up to now. */
@inline
export function touchStation(station: Station): void {
  if (station.last == now) return;
  station.area = station.area + <f64>station.waiting * (now - station.last);
  station.last = now;
}

/** Brings a resource's areas up to now. */
@inline
export function touchResource(resource: Resource): void {
  if (resource.last == now) return;
  let worked = now - resource.last;
  if (resource.profile >= 0) {
    const reached = cumulativeNow(profileAt(resource.profile), now);
    worked = reached - resource.lastWorked;
    resource.lastWorked = reached;
  }
  resource.last = now;
  resource.busyArea = resource.busyArea + <f64>resource.busy * worked;
  resource.capacityArea = resource.capacityArea + <f64>resource.capacity * worked;
}

@inline
export function isOpen(resource: Resource): bool {
  return resource.profile < 0 || rateAt(profileAt(resource.profile), now) > 0;
}

/** Whether all that the station requires is open and free. */
@inline
export function canServe(station: Station): bool {
  if (station.only >= 0) {
    const resource = resourceAt(station.only);
    return resource.busy < resource.capacity && isOpen(resource);
  }
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = resourceAt(requiredResource(station, i));
    if (resource.capacity - resource.busy < requiredUnits(station, i) || !isOpen(resource)) return false;
  }
  return true;
}

@inline
export function occupy(station: Station): void {
  if (station.only >= 0) {
    const resource = resourceAt(station.only);
    touchResource(resource);
    resource.busy = resource.busy + 1;
    return;
  }
  for (let i = 0; i < station.requiresCount; i++) {
    const resource = resourceAt(requiredResource(station, i));
    touchResource(resource);
    resource.busy = resource.busy + requiredUnits(station, i);
  }
}

@inline
function countWait(queue: QueueClass, wait: f64): void {
  queue.n = queue.n + 1;
  queue.sum = queue.sum + wait;
  queue.sumOfSquares = queue.sumOfSquares + wait * wait;
  if (wait > queue.largest) queue.largest = wait;
}

/** The class from which the station's next is taken; somebody must be waiting. */
@inline
function headClass(station: Station): i32 {
  const classes = station.classes;
  if (classes == 1) return 0;
  if (station.discipline == AGEING) {
    let best = -1;
    let bestPriority: f64 = 0;
    for (let k = 0; k < classes; k++) {
      const queue = queueAt(station, k);
      if (queue.head < 0) continue;
      const priority = queue.base + queue.rate * (now - tokenAt(queue.head).enqueued);
      if (best < 0 || priority > bestPriority) {
        best = k;
        bestPriority = priority;
      }
    }
    return best;
  }
  let k = 0;
  while (queueAt(station, k).head < 0) k++;
  return k;
}

function unlink(station: Station, slot: i32): void {
  const token = tokenAt(slot);
  const queue = queueAt(station, token.queueClass);
  if (token.prev < 0) queue.head = token.next;
  else tokenAt(token.prev).next = token.next;
  if (token.next < 0) queue.tail = token.prev;
  else tokenAt(token.next).prev = token.prev;
  token.station = -1;
  touchStation(station);
  station.waiting = station.waiting - 1;
}

/** Takes a token out of its queue unserved; it then runs on elsewhere. */
export function abandon(slot: i32): Station {
  const token = tokenAt(slot);
  const station = stationAt(token.station);
  unlink(station, slot);
  station.abandoned = station.abandoned + (now - token.enqueued);
  noteBefore(station, token.enqueued);
  chargeWait(token);
  token.patience = 0;
  return station;
}

@inline
function noteBefore(station: Station, enqueued: f64): void {
  if (enqueued < 0) station.before = station.before - enqueued;
}

/** Serves the head of the station's queue: it is ready. */
export function grant(s: i32): void {
  const station = stationAt(s);
  const k = headClass(station);
  const queue = queueAt(station, k);
  const slot = queue.head;
  const token = tokenAt(slot);
  // the head has nobody before it
  queue.head = token.next;
  if (token.next < 0) queue.tail = -1;
  else tokenAt(token.next).prev = -1;
  token.station = -1;
  touchStation(station);
  station.waiting = station.waiting - 1;
  if (station.kind == SERVERS) {
    occupy(station);
    hold(token, s);
  }
  countWait(queue, now - token.enqueued);
  noteBefore(station, token.enqueued);
  chargeWait(token);
  token.patience = 0;
  if (logging) writeLog(token, token.at, START);
  makeReady(slot);
}

/** Served on arrival, nobody waiting. */
@inline
export function grantAtOnce(s: i32, station: Station, token: Token, k: i32, enqueued: f64): void {
  occupy(station);
  hold(token, s);
  const queue = queueAt(station, k);
  if (enqueued == now) queue.n = queue.n + 1;
  else countWait(queue, now - enqueued);
  noteBefore(station, enqueued);
  chargeWait(token);
  if (logging) writeLog(token, token.at, START);
}

/** The class a token would wait in; -1 if its attribute is no number. */
@inline
export function classOf(station: Station, token: Token, pc: i32): i32 {
  if (station.classAttribute < 0) return 0;
  const x = Math.trunc(attributeOf(token, station.classAttribute));
  if (isNaN(x)) return indexIn(x, 0, 1, pc);
  return <i32>min(max(x, 0.0), <f64>(station.classes - 1));
}

/** Puts a token in the queue of its class. */
export function join(s: i32, station: Station, slot: i32, k: i32, enqueued: f64): void {
  const token = tokenAt(slot);
  const queue = queueAt(station, k);
  token.enqueued = enqueued;
  token.queueNumber = ++joinings;
  token.station = s;
  token.queueClass = k;
  let before = queue.tail;
  if (station.orderAttribute >= 0) {
    token.order = attributeOf(token, station.orderAttribute);
    while (before >= 0 && tokenAt(before).order > token.order) before = tokenAt(before).prev;
  }
  const after = before < 0 ? queue.head : tokenAt(before).next;
  token.prev = before;
  token.next = after;
  if (before < 0) queue.head = slot;
  else tokenAt(before).next = slot;
  if (after < 0) queue.tail = slot;
  else tokenAt(after).prev = slot;
  touchStation(station);
  station.waiting = station.waiting + 1;
  if (station.waiting > station.longest) station.longest = station.waiting;
  if (logging) writeLog(token, token.at, QUEUE);
}

/** What a queue that has just got a token may need: an opening, a session, or a batch that is complete. */
export function afterJoin(s: i32): void {
  const station = stationAt(s);
  if (station.kind == SERVERS) awaitOpening(station);
  else if (station.kind == SESSIONS) {
    if (!station.sessionPending) scheduleSession(s, station);
  } else if (station.kind == BATCH && station.waiting >= station.size) {
    for (let left = station.size; left > 0; left--) grant(s);
  }
}

@inline
function sessionTime(station: Station, j: i64): f64 {
  const n = <i64>station.sessionCount;
  return f64At(station.times, <i32>(j % n)) + <f64>(j / n) * station.period;
}

/** Puts in the first session strictly later than now. */
export function scheduleSession(s: i32, station: Station): void {
  station.sessionPending = 1;
  if (station.sessionCount == 0) return;
  let j = station.session;
  while (sessionTime(station, j) <= now) j++;
  station.session = j;
  schedule(sessionTime(station, j), SESSION, s);
}

export function holdSession(s: i32): void {
  const station = stationAt(s);
  station.sessionPending = 0;
  let slots = i32At(station.slots, <i32>(station.session % <i64>station.sessionCount));
  while (slots-- > 0 && station.waiting > 0) grant(s);
  if (station.waiting > 0) scheduleSession(s, station);
}

/** Puts in the opening of each closed resource that a station with somebody waiting requires. */
function awaitOpening(station: Station): void {
  for (let i = 0; i < station.requiresCount; i++) {
    const r = requiredResource(station, i);
    const resource = resourceAt(r);
    if (!resource.openPending && !isOpen(resource)) {
      resource.openPending = 1;
      schedule(nextOpen(profileAt(resource.profile), now), OPEN, r);
    }
  }
}

/** Serves whoever a resource can serve now, best first. */
@inline
export function dispatch(r: i32): void {
  const resource = resourceAt(r);
  const only = resource.only;
  if (only >= 0) {
    const station = stationAt(only);
    if (station.waiting == 0) return;
    if (isOpen(resource)) {
      while (station.waiting > 0 && resource.busy < resource.capacity) grant(only);
    } else awaitOpening(station);
  } else dispatchAmong(resource);
}

function dispatchAmong(resource: Resource): void {
  const n = resource.stationListCount;
  for (;;) {
    let best = -1;
    let bestRank = 0;
    let bestClass = 0;
    let bestNumber: u64 = 0;
    for (let i = 0; i < n; i++) {
      const s = i32At(resource.stationList, i);
      const station = stationAt(s);
      if (station.waiting == 0 || !canServe(station)) continue;
      const k = headClass(station);
      const number = tokenAt(queueAt(station, k).head).queueNumber;
      if (
        best < 0 || station.rank < bestRank ||
        (station.rank == bestRank && (k < bestClass || (k == bestClass && number < bestNumber)))
      ) {
        best = s;
        bestRank = station.rank;
        bestClass = k;
        bestNumber = number;
      }
    }
    if (best < 0) break;
    grant(best);
  }
  for (let i = 0; i < n; i++) {
    const station = stationAt(i32At(resource.stationList, i));
    if (station.waiting > 0) awaitOpening(station);
  }
}

/** Whether this is an initial patient's first `seize`, at time 0: its wait began earlier. */
@inline
export function waitsSince(token: Token): f64 {
  if (!isSet(token, FIRST_WAIT)) return now;
  token.flags &= ~FIRST_WAIT;
  return now == 0 ? token.enqueued : now;
}
