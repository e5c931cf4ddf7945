/** Waiting and being served. See STEPS.md, section 5. */
import { chargeWait } from "./charge";
import { hold } from "./holds";
import { QUEUE, START, logging, writeLog } from "./log";
import { AGEING, SERVERS, queueAt } from "./model";
import { makeReady } from "./ready";
import { occupy } from "./servers";
import { QueueClass, Station, Step, Token } from "./shapes";
import { BAD_INDEX, fail, now } from "./state";
import { FIRST_WAIT, attributeOf, isSet } from "./token";
import { wholeIn } from "./whole";

/** Counts all joinings of queues. */
let joinings: u64 = 0;

export function clearQueueing(): void { joinings = 0; }

/** Brings a station's integral of the number waiting up to now; where no time has passed, 0 is added. */
@inline
export function touchStation(station: Station): void {
  station.area = station.area + <f64>station.waiting * (now - station.last);
  station.last = now;
}

@inline
export function countWait(queue: QueueClass, wait: f64): void {
  queue.n = queue.n + 1;
  queue.sum = queue.sum + wait;
  queue.sumOfSquares = queue.sumOfSquares + wait * wait;
  if (wait > queue.largest) queue.largest = wait;
}

/** The class from which the station's next is taken; somebody must be waiting. */
@inline
export function headClass(station: Station): QueueClass {
  if (station.discipline == AGEING) return mostUrgentClass(station);
  let queue = queueAt(station, 0);
  while (!queue.head) queue = changetype<QueueClass>(changetype<usize>(queue) + offsetof<QueueClass>());
  return queue;
}

function mostUrgentClass(station: Station): QueueClass {
  let best: QueueClass | null = null;
  let bestPriority: f64 = 0;
  for (let k = 0; k < station.classes; k++) {
    const queue = queueAt(station, k);
    const head = queue.head;
    if (!head) continue;
    const priority = queue.base + queue.rate * (now - head.enqueued);
    if (!best || priority > bestPriority) {
      best = queue;
      bestPriority = priority;
    }
  }
  return best!;
}

function unlink(station: Station, token: Token): void {
  const queue = token.queue;
  const next = token.next;
  if (queue.head == token) queue.head = next;
  else {
    token.prev!.next = next;
    if (!next) queue.tail = token.prev;
  }
  if (next) next.prev = token.prev;
  token.station = null;
  touchStation(station);
  station.waiting = station.waiting - 1;
}

/** Takes a token out of its queue unserved; it then runs on elsewhere. */
export function abandon(token: Token): Station {
  const station = token.station!;
  unlink(station, token);
  station.abandoned = station.abandoned + (now - token.enqueued);
  noteBefore(station, token.enqueued);
  chargeWait(token);
  token.patience = 0;
  return station;
}

@inline
export function noteBefore(station: Station, enqueued: f64): void {
  if (enqueued < 0) station.before = station.before - enqueued;
}

/** Takes the head out of the station's queue. */
@inline
export function takeHead(station: Station, queue: QueueClass): Token {
  const token = queue.head!;
  queue.head = token.next;
  token.station = null;
  touchStation(station);
  station.waiting = station.waiting - 1;
  return token;
}

/** Serves the head of the station's queue: it is ready. */
export function grant(station: Station): void {
  const queue = headClass(station);
  const token = takeHead(station, queue);
  if (station.kind == SERVERS) occupy(station);
  getWhatItWaitedFor(station, token, queue);
  chargeWait(token);
  if (logging) writeLog(token, token.at, START);
}

/** The end of a wait that led to service. */
@inline
export function getWhatItWaitedFor(station: Station, token: Token, queue: QueueClass): void {
  if (station.kind == SERVERS) hold(token, station);
  countWait(queue, now - token.enqueued);
  noteBefore(station, token.enqueued);
  token.patience = 0;
  makeReady(token);
}

/** Served on arrival, nobody waiting. */
export function grantAtOnce(station: Station, token: Token, queue: QueueClass, enqueued: f64): void {
  occupy(station);
  hold(token, station);
  if (enqueued == now) queue.n = queue.n + 1;
  else countWait(queue, now - enqueued);
  noteBefore(station, enqueued);
  chargeWait(token);
  if (logging) writeLog(token, token.at, START);
}

/** The class a token would wait in; null if its attribute is no number. */
@inline
export function classOf(station: Station, token: Token, step: Step): QueueClass | null {
  const x = attributeOf(token, station.classAttribute);
  const k = wholeIn(x, 0, station.classes);
  return k >= 0 ? queueAt(station, k) : classBeyond(station, x, step);
}

function classBeyond(station: Station, x: f64, step: Step): QueueClass | null {
  if (isNaN(x)) {
    fail(BAD_INDEX, step);
    return null;
  }
  return queueAt(station, <i32>min(max(Math.trunc(x), 0.0), <f64>(station.classes - 1)));
}

/** Puts a token in the queue of its class. */
export function join(station: Station, token: Token, queue: QueueClass, enqueued: f64): void {
  token.enqueued = enqueued;
  beginWaiting(station, token, queue);
  if (station.orderAttribute < 0) append(queue, token);
  else insert(queue, token, attributeOf(token, station.orderAttribute));
  if (logging) writeLog(token, token.at, QUEUE);
}

/** Counts a token that joins a queue. */
@inline
export function beginWaiting(station: Station, token: Token, queue: QueueClass): void {
  token.queueNumber = ++joinings;
  token.station = station;
  token.queue = queue;
  touchStation(station);
  station.waiting = station.waiting + 1;
  if (station.waiting > station.longest) station.longest = station.waiting;
}

@inline
export function append(queue: QueueClass, token: Token): void {
  token.next = null;
  if (queue.head) {
    const last = queue.tail!;
    token.prev = last;
    last.next = token;
  } else queue.head = token;
  queue.tail = token;
}

/** Puts a token in front of those with a larger value. */
function insert(queue: QueueClass, token: Token, order: f64): void {
  token.order = order;
  const head = queue.head;
  if (!head || head.order > order) {
    token.next = head;
    queue.head = token;
    if (head) head.prev = token;
    else queue.tail = token;
    return;
  }
  let before = queue.tail!;
  while (before.order > order) before = before.prev!;
  const next = before.next;
  token.prev = before;
  token.next = next;
  before.next = token;
  if (next) next.prev = token;
  else queue.tail = token;
}

/** Whether this is an initial patient's first `seize`, at time 0: its wait began earlier. */
@inline
export function waitsSince(token: Token): f64 {
  if (!isSet(token, FIRST_WAIT)) return now;
  token.flags &= ~FIRST_WAIT;
  return now == 0 ? token.enqueued : now;
}
