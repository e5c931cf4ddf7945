/** A run: its beginning, its events, its end. See STEPS.md, sections 3, 6 and 7. */
import { clearCases, cohortOpen, openCase } from "./cases";
import { chargeWork } from "./charge";
import { dispatch, holdSession } from "./dispatch";
import {
  ARRIVAL, CAPACITY, CLOCK, OPEN, PATIENCE, SESSION, SNAPSHOT, WAKE, clearEvents, indexOf, kindOf, momentOf, nextMoment,
  schedule, takeEvent, taken, timeOf, INFINITY,
} from "./events";
import { foresee, foreseeGap } from "./foresight";
import { clearHolds } from "./holds";
import { stepAt } from "./instructions";
import { ARRIVE, RENEGE, SPENT, clearLog, logging, writeLog } from "./log";
import { f64At } from "./memory";
import {
  arrivalLimit, changeAt, changeCount, drawAt, drawCount, initialAt, initialCount, resourceAt, sourceAt, sourceCount, stationAt,
} from "./model";
import { advance } from "./profile";
import { abandon, clearQueueing } from "./queueing";
import { mix, runKeyOf, setAntithetic } from "./random";
import { clearReady, makeReady } from "./ready";
import { sampleOf } from "./sample";
import { choosePlain } from "./seal";
import { touchResource } from "./servers";
import { Draw, Source, Step, Token } from "./shapes";
import { BAD_DURATION, clearFailure, fail, now, setNow, stopReason } from "./state";
import { run, runReady } from "./steps";
import { bringUpToDate, clearSums, snapshot } from "./sums";
import { FIRST_WAIT, INTERRUPTIBLE, WITHDRAWAL_DUE, clearTokens, isSet, newToken, setAttribute, tokenAt } from "./token";
import { goToClock } from "./withdrawal";

const PAUSED: i32 = -1;

let horizon: f64 = Infinity;
let windowEnd: f64 = Infinity;
let stopWithCohort: bool = false;
let serials: i32 = 0;
let made: f64 = 0;
let finished: bool = true;

/** Sets up a run; the 64-bit keys of the streams' names lie at `nameKeys`. */
export function begin(
  seedLow: u32, seedHigh: u32, nameKeys: usize, replication: i32, antithetic: bool,
  warmUp: f64, until: f64, cohortFrom: f64, cohortUntil: f64, latest: f64, endWithCohort: bool, records: bool, log: bool,
): void {
  setNow(0);
  clearFailure();
  clearEvents();
  clearTokens();
  clearHolds();
  clearQueueing();
  clearReady();
  clearLog(records, log);
  clearCases(cohortFrom, cohortUntil);
  clearSums();
  setAntithetic(antithetic);
  choosePlain(!log);
  horizon = latest;
  windowEnd = until;
  stopWithCohort = endWithCohort;
  serials = 0;
  made = 0;
  finished = false;
  keyDraws(runKeyOf((<u64>seedHigh << 32) | <u64>seedLow, replication), nameKeys);
  if (isFinite(warmUp)) schedule(warmUp, SNAPSHOT, 0);
  if (isFinite(until)) schedule(until, SNAPSHOT, 1);
  for (let i = 0; i < changeCount; i++) schedule(changeAt(i).at, CAPACITY, i);
  for (let s = 0; s < sourceCount; s++) {
    const source = sourceAt(s);
    source.arrivals = 0;
    source.patients = 0;
    source.inside = 0;
    foreseeGap(source, 0);
    scheduleArrival(source);
  }
  for (let i = 0; i < initialCount && !stopReason; i++) admitInitial(i);
}

function keyDraws(runKey: u64, nameKeys: usize): void {
  for (let d = 0; d < drawCount; d++) keyDraw(drawAt(d), runKey, nameKeys);
  for (let s = 0; s < sourceCount; s++) {
    keyDraw(sourceAt(s).gap, runKey, nameKeys);
    keyDraw(sourceAt(s).batch, runKey, nameKeys);
  }
}

function keyDraw(draw: Draw | null, runKey: u64, nameKeys: usize): void {
  if (draw) draw.key = mix(runKey ^ load<u64>(nameKeys + (<usize>draw.stream << 3)));
}

/** Puts in a source's next arrival, unless it has ended. */
@inline
function scheduleArrival(source: Source): void {
  const n = source.arrivals;
  if ((source.limit >= 0 && n >= source.limit) || made >= arrivalLimit) return;
  let time: f64;
  if (source.gap) {
    const gap = source.nextGap;
    if (!(gap >= 0)) return fail(BAD_DURATION, null);
    const profile = source.profile;
    time = profile ? advance(profile, now, gap) : now + gap;
    foreseeGap(source, n + 1);
  } else {
    if (n >= source.timeCount) return;
    time = f64At(source.times, n);
  }
  if (time < source.until) schedule(time, ARRIVAL, source.number);
}

/** A patient of the source at its entry, not yet running. */
@inline
function newPatient(source: Source, entry: Step, start: f64): Token | null {
  const token = newToken(0);
  if (!token) return null;
  token.source = source;
  token.who = ((<u64>source.number + 1) << 40) | <u64>source.patients;
  source.patients = source.patients + 1;
  source.inside = source.inside + 1;
  token.serial = serials++;
  token.step = entry;
  foresee(token, entry);
  openCase(token, start);
  if (logging) writeLog(token, entry, ARRIVE);
  return token;
}

function admitInitial(i: i32): void {
  const initial = initialAt(i);
  const token = newPatient(sourceAt(initial.source), stepAt(initial.entry), initial.startedAt);
  if (!token) return;
  token.enqueued = initial.waitingSince;
  token.flags |= FIRST_WAIT;
  for (let j = 0; j < initial.pairCount; j++) {
    setAttribute(token, <i32>f64At(initial.pairs, j << 1), f64At(initial.pairs, (j << 1) + 1));
  }
  run(token);
}

@inline
function arrive(source: Source): void {
  let patients = 1;
  const batch = source.batch;
  if (batch) {
    patients = batchSize(batch, source);
    if (patients < 0) return;
  }
  while (patients-- > 0 && made < arrivalLimit) {
    const token = newPatient(source, source.entry, now);
    if (!token) return;
    made += 1;
    makeReady(token);
  }
  source.arrivals = source.arrivals + 1;
  scheduleArrival(source);
  runReady();
}

/** How many arrive together; -1 after an error. */
function batchSize(batch: Draw, source: Source): i32 {
  const sample = sampleOf(batch, <u64>source.arrivals, 1, 0);
  if (sample >= 0) return <i32>Math.min(sample, 2147483647.0);
  fail(BAD_DURATION, null);
  return -1;
}

@inline
function wake(token: Token, key: u64): void {
  if (token.wake != key) return;
  token.wake = 0;
  endSpending(token);
  if (logging) writeLog(token, token.at, SPENT);
  run(token);
}

@inline
function endSpending(token: Token): void {
  if (isSet(token, INTERRUPTIBLE)) token.flags &= ~INTERRUPTIBLE;
  chargeWork(token);
}

function losePatience(token: Token, key: u64): void {
  if (token.patience != key) return;
  const station = abandon(token);
  station.reneged = station.reneged + 1;
  if (logging) writeLog(token, token.at, RENEGE);
  token.step = stepAt(token.at.f);
  run(token);
}

function ring(token: Token, key: u64): void {
  if (token.clock != key) return;
  token.clock = 0;
  if (token.held) {
    token.flags |= WITHDRAWAL_DUE;
    return;
  }
  if (token.station) {
    const station = abandon(token);
    station.withdrawn = station.withdrawn + 1;
  } else if (isSet(token, INTERRUPTIBLE)) {
    token.wake = 0;
    endSpending(token);
  } else {
    token.flags |= WITHDRAWAL_DUE;
    return;
  }
  token.step = goToClock(token);
  run(token);
}

function change(i: i32): void {
  const change = changeAt(i);
  const resource = resourceAt(change.resource);
  touchResource(resource);
  resource.capacity = change.capacity;
  dispatch(resource);
  runReady();
}

function happen(kind: i32, i: i32, key: u64): void {
  switch (kind) {
    case PATIENCE:
      return losePatience(tokenAt(i), key);
    case CLOCK:
      return ring(tokenAt(i), key);
    case OPEN: {
      const resource = resourceAt(i);
      resource.openPending = false;
      dispatch(resource);
      return runReady();
    }
    case CAPACITY:
      return change(i);
    case SESSION:
      holdSession(stationAt(i));
      return runReady();
    default:
      snapshot(i);
  }
}

/** Takes up to `most` events; 0 when the run has ended well, -1 when there is more to do, otherwise the error. */
export function advanceRun(most: i32): i32 {
  if (!finished) finished = meetEvents(most);
  if (!finished) return PAUSED;
  bringUpToDate();
  return stopReason;
}

/** Whether the run has ended. */
function meetEvents(most: i32): bool {
  if (stopReason) return true;
  const latest = min(momentOf(horizon), INFINITY - 1);
  for (let left = most; left > 0; left--) {
    const moment = nextMoment();
    if (moment > latest) {
      if (moment < INFINITY) setNow(horizon);
      return true;
    }
    setNow(timeOf(moment));
    const key = takeEvent();
    const kind = kindOf(key);
    if (kind == WAKE) wake(tokenAt(indexOf(key)), key);
    else if (kind == ARRIVAL) arrive(sourceAt(indexOf(key)));
    else happen(kind, indexOf(key), key);
    if (stopReason) return true;
    if (stopWithCohort && now >= windowEnd && cohortOpen == 0) return true;
  }
  return false;
}

export function eventsTaken(): f64 { return <f64>taken; }
export function casesOpen(): i32 { return cohortOpen; }
