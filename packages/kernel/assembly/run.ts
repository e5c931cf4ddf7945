/** A run: its beginning, its events, its end. See STEPS.md, sections 3, 6 and 7. */
import { clearCases, cohortOpen, openCase } from "./cases";
import {
  ARRIVAL, CAPACITY, CLOCK, OPEN, PATIENCE, SESSION, SNAPSHOT, WAKE, clearEvents, kindOf, nextTime, schedule, slotOf, takeEvent, taken,
} from "./events";
import { clearHolds } from "./holds";
import { ARRIVE, RENEGE, SPENT, clearLog, logging, writeLog } from "./log";
import { f64At, i32At } from "./memory";
import {
  Draw, Source, arrivalLimit, changeAt, changeCount, drawAt, drawCount, initialAt, initialCount, instructions, profileAt, resourceAt,
  sourceAt, sourceCount, stationAt,
} from "./model";
import { advance } from "./profile";
import { abandon, charge, clearQueueing, dispatch, holdSession, makeReady, touchResource } from "./queueing";
import { mix, runKeyOf, setAntithetic } from "./random";
import { sampleOf } from "./sample";
import { BAD_DURATION, clearFailure, fail, now, setNow, stopReason } from "./state";
import { goToClock, runAll, runReady } from "./steps";
import { bringUpToDate, clearSums, snapshot } from "./sums";
import {
  FIRST_WAIT, INTERRUPTIBLE, WITHDRAWAL_DUE, clearTokens, isSet, newToken, setAttribute, tokenAt,
} from "./token";

const PAUSED: i32 = -1;

let horizon: f64 = Infinity;
let cohortEnd: f64 = Infinity;
let stopWithCohort: bool = false;
let serials: i32 = 0;
let made: f64 = 0;
let finished: bool = true;

/** Sets up a run; the 64-bit keys of the streams' names lie at `nameKeys`. */
export function begin(
  seedLow: u32, seedHigh: u32, nameKeys: usize, replication: i32, antithetic: bool,
  warmUp: f64, until: f64, latest: f64, endWithCohort: bool, records: bool, log: bool,
): void {
  setNow(0);
  clearFailure();
  clearEvents();
  clearTokens();
  clearHolds();
  clearQueueing();
  clearLog(records, log);
  clearCases(warmUp, until);
  clearSums();
  setAntithetic(antithetic);
  horizon = latest;
  cohortEnd = until;
  stopWithCohort = endWithCohort;
  serials = 0;
  made = 0;
  finished = false;
  keyDraws(runKeyOf((<u64>seedHigh << 32) | <u64>seedLow, replication), nameKeys);
  if (warmUp < Infinity) schedule(warmUp, SNAPSHOT, 0);
  if (until < Infinity) schedule(until, SNAPSHOT, 1);
  for (let i = 0; i < changeCount; i++) schedule(changeAt(i).at, CAPACITY, i);
  for (let s = 0; s < sourceCount; s++) {
    const source = sourceAt(s);
    source.arrivals = 0;
    source.patients = 0;
    source.inside = 0;
    scheduleArrival(s, source);
  }
  for (let i = 0; i < initialCount && !stopReason; i++) admitInitial(i);
}

function keyDraws(runKey: u64, nameKeys: usize): void {
  for (let d = 0; d < drawCount; d++) keyDraw(drawAt(d), runKey, nameKeys);
  for (let s = 0; s < sourceCount; s++) {
    const source = sourceAt(s);
    if (source.gap) keyDraw(changetype<Draw>(source.gap), runKey, nameKeys);
    if (source.batch) keyDraw(changetype<Draw>(source.batch), runKey, nameKeys);
  }
}

function keyDraw(draw: Draw, runKey: u64, nameKeys: usize): void {
  draw.key = mix(runKey ^ load<u64>(nameKeys + (<usize>draw.stream << 3)));
}

/** Puts in a source's next arrival, unless it has ended. */
function scheduleArrival(s: i32, source: Source): void {
  const n = source.arrivals;
  if ((source.limit >= 0 && n >= source.limit) || made >= arrivalLimit) return;
  let time: f64;
  if (source.gap) {
    const gap = sampleOf(changetype<Draw>(source.gap), <u64>n, 0, 0);
    if (!(gap >= 0)) return fail(BAD_DURATION, -1);
    time = source.profile < 0 ? now + gap : advance(profileAt(source.profile), now, gap);
  } else {
    if (n >= source.timeCount) return;
    time = f64At(source.times, n);
  }
  if (time < source.until) schedule(time, ARRIVAL, s);
}

/** A patient of the source at its entry, not yet running. */
function newPatient(s: i32, entry: i32, start: f64): i32 {
  const slot = newToken(0);
  if (slot < 0) return -1;
  const token = tokenAt(slot);
  const source = sourceAt(s);
  token.source = s;
  token.who = ((<u64>s + 1) << 40) | <u64>source.patients;
  source.patients = source.patients + 1;
  source.inside = source.inside + 1;
  token.serial = serials++;
  token.pc = entry;
  openCase(token, start);
  if (logging) writeLog(token, entry, ARRIVE);
  return slot;
}

function admitInitial(i: i32): void {
  const initial = initialAt(i);
  const slot = newPatient(initial.source, initial.entry, initial.startedAt);
  if (slot < 0) return;
  const token = tokenAt(slot);
  token.enqueued = initial.waitingSince;
  token.flags |= FIRST_WAIT;
  for (let j = 0; j < initial.pairCount; j++) {
    setAttribute(token, <i32>f64At(initial.pairs, j << 1), f64At(initial.pairs, (j << 1) + 1));
  }
  runAll(slot);
}

function arrive(s: i32): void {
  const source = sourceAt(s);
  let patients = 1;
  if (source.batch) {
    const sample = sampleOf(changetype<Draw>(source.batch), <u64>source.arrivals, 1, 0);
    if (!(sample >= 0)) return fail(BAD_DURATION, -1);
    patients = <i32>Math.min(sample, 2147483647.0);
  }
  while (patients-- > 0 && made < arrivalLimit) {
    const slot = newPatient(s, source.entry, now);
    if (slot < 0) return;
    made += 1;
    makeReady(slot);
  }
  source.arrivals = source.arrivals + 1;
  scheduleArrival(s, source);
  runReady();
}

function wake(slot: i32, key: u64): void {
  const token = tokenAt(slot);
  if (token.wake != key) return;
  token.wake = 0;
  endSpending(slot);
  if (logging) writeLog(token, token.at, SPENT);
  runAll(slot);
}

@inline
function endSpending(slot: i32): void {
  const token = tokenAt(slot);
  token.flags &= ~INTERRUPTIBLE;
  const spend = instructions + (<usize>token.at << 5);
  charge(token, i32At(spend, 4), i32At(spend, 5));
}

function losePatience(slot: i32, key: u64): void {
  const token = tokenAt(slot);
  if (token.patience != key) return;
  const station = abandon(slot);
  station.reneged = station.reneged + 1;
  if (logging) writeLog(token, token.at, RENEGE);
  token.pc = i32At(instructions + (<usize>token.at << 5), 6);
  runAll(slot);
}

function ring(slot: i32, key: u64): void {
  const token = tokenAt(slot);
  if (token.clock != key) return;
  token.clock = 0;
  if (token.held >= 0) {
    token.flags |= WITHDRAWAL_DUE;
    return;
  }
  if (token.station >= 0) {
    const station = abandon(slot);
    station.withdrawn = station.withdrawn + 1;
  } else if (isSet(token, INTERRUPTIBLE)) {
    token.wake = 0;
    endSpending(slot);
  } else {
    token.flags |= WITHDRAWAL_DUE;
    return;
  }
  token.pc = goToClock(token);
  runAll(slot);
}

function change(i: i32): void {
  const change = changeAt(i);
  const resource = resourceAt(change.resource);
  touchResource(resource);
  resource.capacity = change.capacity;
  dispatch(change.resource);
  runReady();
}

function happen(key: u64): void {
  const slot = slotOf(key);
  switch (kindOf(key)) {
    case WAKE:
      return wake(slot, key);
    case ARRIVAL:
      return arrive(slot);
    case PATIENCE:
      return losePatience(slot, key);
    case CLOCK:
      return ring(slot, key);
    case OPEN:
      resourceAt(slot).openPending = 0;
      dispatch(slot);
      return runReady();
    case CAPACITY:
      return change(slot);
    case SESSION:
      holdSession(slot);
      return runReady();
    default:
      snapshot(slot);
  }
}

/** Takes up to `most` events; 0 when the run has ended well, -1 when there is more to do, otherwise the error. */
export function advanceRun(most: i32): i32 {
  for (let left = most; left > 0 && !finished; left--) {
    if (stopReason) {
      finished = true;
      break;
    }
    const time = nextTime();
    if (time > horizon || time == Infinity) {
      if (time > horizon && horizon < Infinity && time < Infinity) setNow(horizon);
      finished = true;
      break;
    }
    setNow(time);
    happen(takeEvent());
    if (stopReason || (stopWithCohort && time >= cohortEnd && cohortOpen == 0)) finished = true;
  }
  if (!finished) return PAUSED;
  bringUpToDate();
  return stopReason;
}

export function eventsTaken(): f64 { return taken; }
export function casesOpen(): i32 { return cohortOpen; }
