/** Running a token: the instructions. See STEPS.md, section 4. */
import { recordCase, reopenCase } from "./cases";
import { CLOCK, PATIENCE, WAKE, schedule } from "./events";
import { letGo } from "./holds";
import { END, JOIN, LEAVE, REFUSE, SPEND, WITHDRAW, logging, writeLog } from "./log";
import { f64At, i32At, setF64 } from "./memory";
import {
  SERVERS, attributes, causes, constants, counterCount, counters, drawAt, exitCount, exits, instructions, lists, profileAt, profileCount,
  requiredResource, requiredUnits, resourceAt, sourceAt, stationAt, stationCount, tableAt, tallies,
} from "./model";
import { advance } from "./profile";
import {
  afterJoin, canServe, classOf, dispatch, firstReady, grantAtOnce, join, makeReady, takeReady, touchResource, waitsSince,
} from "./queueing";
import { childWho } from "./random";
import { sampleFor, uniformFor } from "./sample";
import {
  BAD_DURATION, BAD_INDEX, CHILD_LEFT, ENDLESS_LOOP, LEFT_HOLDING, PATIENT_JOINED, RELEASE_WITHOUT_SEIZE, fail, indexIn, now, stopReason,
} from "./state";
import {
  CHILD, INTERRUPTIBLE, Token, WITHDRAWAL_DUE, attributeOf, freeToken, isSet, newToken, numbersOf, setAttribute, setSpent, spentOf, tokenAt,
} from "./token";

const OP_LEAVE: i32 = 0;
const OP_RECORD: i32 = 1;
const OP_REOPEN: i32 = 2;
const OP_SEIZE: i32 = 3;
const OP_RELEASE: i32 = 4;
const OP_SPEND: i32 = 5;
const OP_BRANCH: i32 = 6;
const OP_IF: i32 = 7;
const OP_IF_STATE: i32 = 8;
const OP_JUMP: i32 = 9;
const OP_JUMP_BY: i32 = 10;
const OP_SET_VALUE: i32 = 11;
const OP_ADD_VALUE: i32 = 12;
const OP_SET_NOW: i32 = 13;
const OP_COPY: i32 = 14;
const OP_SET_DRAW: i32 = 15;
const OP_SET_TABLE: i32 = 16;
const OP_CHOOSE: i32 = 17;
const OP_FORK: i32 = 18;
const OP_FORK_COPIES: i32 = 19;
const OP_JOIN: i32 = 20;
const OP_CLOCK: i32 = 21;
const OP_STOP_CLOCK: i32 = 22;
const OP_COUNT: i32 = 23;
const OP_TALLY: i32 = 24;

const MOST_STEPS: i32 = 100000;

/** Runs a token, and then all that became ready meanwhile, in order. */
@inline
export function runAll(slot: i32): void {
  runToken(slot);
  while (firstReady >= 0 && !stopReason) runToken(takeReady());
}

/** Runs those that are ready, in order. */
@inline
export function runReady(): void {
  while (firstReady >= 0 && !stopReason) runToken(takeReady());
}

/** A due withdrawal: the target to go to, or -1. */
@inline
function withdrawalOf(token: Token): i32 {
  if (!isSet(token, WITHDRAWAL_DUE) || token.held >= 0) return -1;
  return goToClock(token);
}

/** Ends the clock and returns its target. */
export function goToClock(token: Token): i32 {
  token.flags &= ~WITHDRAWAL_DUE;
  token.clock = 0;
  if (logging) writeLog(token, token.clockTo, WITHDRAW);
  return token.clockTo;
}

@inline
function holds(x: f64, test: i32, y: f64): bool {
  switch (test) {
    case 0:
      return x < y;
    case 1:
      return x <= y;
    case 2:
      return x == y;
    case 3:
      return x != y;
    case 4:
      return x >= y;
    default:
      return x > y;
  }
}

/** A whole number added to an operand, or the operand alone: `first + trunc(attribute)` in 0..count-1, else -1. */
@inline
function offsetBy(token: Token, first: i32, byAttribute: i32, count: i32, pc: i32): i32 {
  return byAttribute < 0 ? first : indexIn(attributeOf(token, byAttribute), first, count, pc);
}

function runToken(slot: i32): void {
  let token = tokenAt(slot);
  let pc = token.pc;
  for (let steps = 0; ; steps++) {
    if (steps == MOST_STEPS) {
      fail(ENDLESS_LOOP, pc);
      return;
    }
    const step = instructions + (<usize>pc << 5);
    switch (load<i32>(step)) {
      case OP_SEIZE: {
        const target = withdrawalOf(token);
        if (target >= 0) {
          pc = target;
          continue;
        }
        const s = offsetBy(token, load<i32>(step, 4), load<i32>(step, 8), stationCount, pc);
        if (s < 0) return;
        const station = stationAt(s);
        station.arrivals = station.arrivals + 1;
        const k = classOf(station, token, pc);
        if (k < 0) return;
        const enqueued = waitsSince(token);
        token.at = pc;
        if (station.kind == SERVERS && station.waiting == 0 && canServe(station)) {
          grantAtOnce(s, station, token, k, enqueued);
          pc++;
          continue;
        }
        if (station.queueRoom >= 0 && station.waiting >= station.queueRoom) {
          station.refused = station.refused + 1;
          if (logging) writeLog(token, pc, REFUSE);
          pc = load<i32>(step, 28);
          continue;
        }
        token.pc = pc + 1;
        join(s, station, slot, k, enqueued);
        const patience = load<i32>(step, 20);
        if (patience >= 0) {
          const w = sampleFor(drawAt(patience), token, pc);
          if (!(w >= 0)) return fail(BAD_DURATION, pc);
          token.patience = schedule(now + w, PATIENCE, slot);
        }
        afterJoin(s);
        return;
      }
      case OP_RELEASE: {
        const s = offsetBy(token, load<i32>(step, 4), load<i32>(step, 8), stationCount, pc);
        if (s < 0) return;
        if (!letGo(token, s)) {
          fail(RELEASE_WITHOUT_SEIZE, pc);
          return;
        }
        if (logging) writeLog(token, pc, END);
        const station = stationAt(s);
        if (station.only >= 0) {
          const resource = resourceAt(station.only);
          touchResource(resource);
          resource.busy = resource.busy - 1;
          dispatch(station.only);
        } else {
          for (let i = 0; i < station.requiresCount; i++) {
            const resource = resourceAt(requiredResource(station, i));
            touchResource(resource);
            resource.busy = resource.busy - requiredUnits(station, i);
          }
          for (let i = 0; i < station.requiresCount; i++) dispatch(requiredResource(station, i));
        }
        pc++;
        continue;
      }
      case OP_SPEND: {
        const interruptible = load<i32>(step, 24);
        if (interruptible) {
          const target = withdrawalOf(token);
          if (target >= 0) {
            pc = target;
            continue;
          }
        }
        const w = sampleFor(drawAt(load<i32>(step, 4)), token, pc);
        if (!(w >= 0)) return fail(BAD_DURATION, pc);
        let end = now + w;
        const first = load<i32>(step, 8);
        if (first >= 0) {
          const p = offsetBy(token, first, load<i32>(step, 12), profileCount, pc);
          if (p < 0) return;
          end = advance(profileAt(p), now, w);
        }
        token.at = pc;
        token.pc = pc + 1;
        if (interruptible) token.flags |= INTERRUPTIBLE;
        if (logging) writeLog(token, pc, SPEND);
        token.wake = schedule(end, WAKE, slot);
        return;
      }
      case OP_BRANCH: {
        const u = uniformFor(drawAt(load<i32>(step, 4)), token);
        const table = tableAt(load<i32>(step, 8));
        const i = offsetBy(token, 0, load<i32>(step, 12), table.count, pc);
        if (i < 0) return;
        pc = u < f64At(table.cells, i) ? load<i32>(step, 16) : pc + 1;
        continue;
      }
      case OP_SET_VALUE:
        setAttribute(token, load<i32>(step, 4), f64At(constants, load<i32>(step, 8)));
        pc++;
        continue;
      case OP_JUMP:
        pc = load<i32>(step, 4);
        continue;
      case OP_LEAVE:
        leave(token, slot, load<i32>(step, 4), pc);
        return;
      default:
        pc = otherStep(token, slot, step, pc);
        if (pc < 0) return;
        continue;
    }
  }
}

/** The steps that are rarer, apart so that the loop above stays small. Returns the next instruction, or -1 when the token blocks or ends. */
function otherStep(token: Token, slot: i32, step: usize, pc: i32): i32 {
  switch (load<i32>(step)) {
    case OP_RECORD:
    case OP_REOPEN: {
      if (isSet(token, CHILD)) {
        fail(CHILD_LEFT, pc);
        return -1;
      }
      if (load<i32>(step) == OP_RECORD) recordCase(token, load<i32>(step, 4), pc);
      else reopenCase(token);
      return pc + 1;
    }
    case OP_IF: {
      const x = attributeOf(token, load<i32>(step, 4));
      return holds(x, load<i32>(step, 8), f64At(constants, load<i32>(step, 12))) ? load<i32>(step, 16) : pc + 1;
    }
    case OP_IF_STATE: {
      const s = offsetBy(token, load<i32>(step, 4), load<i32>(step, 8), stationCount, pc);
      if (s < 0) return -1;
      const station = stationAt(s);
      let x = station.waiting;
      if (load<i32>(step, 12) == 1) x = station.requiresCount ? resourceAt(requiredResource(station, 0)).busy : 0;
      return holds(<f64>x, load<i32>(step, 16), f64At(constants, load<i32>(step, 20))) ? load<i32>(step, 24) : pc + 1;
    }
    case OP_JUMP_BY: {
      const i = indexIn(attributeOf(token, load<i32>(step, 4)), 0, load<i32>(step, 12), pc);
      if (i < 0) return -1;
      return i32At(lists, load<i32>(step, 8) + i);
    }
    case OP_ADD_VALUE: {
      const a = load<i32>(step, 4);
      setAttribute(token, a, attributeOf(token, a) + f64At(constants, load<i32>(step, 8)));
      return pc + 1;
    }
    case OP_SET_NOW:
      setAttribute(token, load<i32>(step, 4), now);
      return pc + 1;
    case OP_COPY:
      setAttribute(token, load<i32>(step, 4), attributeOf(token, load<i32>(step, 8)));
      return pc + 1;
    case OP_SET_DRAW: {
      const x = sampleFor(drawAt(load<i32>(step, 8)), token, pc);
      if (stopReason) return -1;
      setAttribute(token, load<i32>(step, 4), x);
      return pc + 1;
    }
    case OP_SET_TABLE:
      if (!setFromTable(token, step, pc)) return -1;
      return pc + 1;
    case OP_CHOOSE:
      if (!choose(token, step, pc)) return -1;
      return pc + 1;
    case OP_FORK: {
      const n = load<i32>(step, 8);
      token.pc = pc + 1;
      if (n > 0) {
        fork(slot, n, load<i32>(step, 4), -1);
        return -1;
      }
      return pc + 1;
    }
    case OP_FORK_COPIES: {
      const n = indexIn(attributeOf(token, load<i32>(step, 4)), 0, i32.MAX_VALUE, pc);
      if (n < 0) return -1;
      token.pc = pc + 1;
      if (n > 0) {
        fork(slot, n, -1, load<i32>(step, 8));
        return -1;
      }
      return pc + 1;
    }
    case OP_JOIN:
      joinParent(token, slot, pc);
      return -1;
    case OP_CLOCK: {
      if (isSet(token, CHILD)) {
        fail(CHILD_LEFT, pc);
        return -1;
      }
      const w = sampleFor(drawAt(load<i32>(step, 4)), token, pc);
      if (!(w >= 0)) {
        fail(BAD_DURATION, pc);
        return -1;
      }
      token.clockTo = load<i32>(step, 8);
      token.clock = schedule(now + w, CLOCK, slot);
      return pc + 1;
    }
    case OP_STOP_CLOCK:
      token.clock = 0;
      token.flags &= ~WITHDRAWAL_DUE;
      return pc + 1;
    case OP_COUNT: {
      const i = offsetBy(token, load<i32>(step, 4), load<i32>(step, 8), counterCount, pc);
      if (i < 0) return -1;
      setF64(counters, i, f64At(counters, i) + 1);
      return pc + 1;
    }
    case OP_TALLY:
      tally(load<i32>(step, 4), now - attributeOf(token, load<i32>(step, 8)));
      return pc + 1;
    default:
      fail(BAD_INDEX, pc);
      return -1;
  }
}

function leave(token: Token, slot: i32, exit: i32, pc: i32): void {
  if (isSet(token, CHILD)) return fail(CHILD_LEFT, pc);
  if (token.held >= 0) return fail(LEFT_HOLDING, pc);
  recordCase(token, exit, pc);
  if (logging) writeLog(token, pc, LEAVE);
  const i = token.source * exitCount + exit;
  setF64(exits, i, f64At(exits, i) + 1);
  const source = sourceAt(token.source);
  source.inside = source.inside - 1;
  freeToken(slot);
}

function setFromTable(token: Token, step: usize, pc: i32): bool {
  const table = tableAt(load<i32>(step, 8));
  const row = load<i32>(step, 12);
  const column = load<i32>(step, 20);
  const r = row < 0 ? 0 : Math.trunc(attributeOf(token, row));
  const c = column < 0 ? 0 : Math.trunc(attributeOf(token, column));
  const i = indexIn(r * <f64>load<i32>(step, 16) + c, 0, table.count, pc);
  if (i < 0) return false;
  setAttribute(token, load<i32>(step, 4), f64At(table.cells, i));
  return true;
}

/** How busy a station is for one who chooses: everybody there, per server. */
function loadOf(s: i32): f64 {
  const station = stationAt(s);
  let there = station.waiting;
  let servers = 1;
  if (station.requiresCount) {
    const resource = resourceAt(requiredResource(station, 0));
    there += resource.busy;
    servers = max(1, resource.capacity);
  }
  return <f64>there / <f64>servers;
}

function choose(token: Token, step: usize, pc: i32): bool {
  const first = load<i32>(step, 8);
  const count = load<i32>(step, 12);
  const table = tableAt(load<i32>(step, 16));
  const rowAttribute = load<i32>(step, 20);
  const weight = f64At(constants, load<i32>(step, 24));
  const row = rowAttribute < 0 ? 0 : Math.trunc(attributeOf(token, rowAttribute)) * <f64>count;
  const cell = indexIn(row, 0, table.count - count + 1, pc);
  if (cell < 0) return false;
  if (first < 0 || first + count > stationCount) {
    fail(BAD_INDEX, pc);
    return false;
  }
  let best = 0;
  let bestCost: f64 = Infinity;
  for (let i = 0; i < count; i++) {
    const cost = f64At(table.cells, cell + i) + weight * loadOf(first + i);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  setAttribute(token, load<i32>(step, 4), <f64>best);
  return true;
}

/** Makes the children of a fork, at the targets of a list or all at one; the parent waits for them. */
function fork(slot: i32, n: i32, list: i32, to: i32): void {
  const forks = tokenAt(slot).forks++;
  tokenAt(slot).childrenLeft = n;
  const bytes = <usize>(attributes << 3);
  for (let i = 0; i < n; i++) {
    const child = newToken(CHILD);
    if (child < 0) return;
    const parent = tokenAt(slot);
    const token = tokenAt(child);
    token.who = childWho(parent.who, forks, i);
    token.parent = slot;
    token.serial = parent.serial;
    token.source = parent.source;
    token.branch = i + 1;
    token.since = now;
    token.pc = to < 0 ? i32At(lists, list + i) : to;
    memory.copy(numbersOf(token), numbersOf(parent), bytes);
    makeReady(child);
  }
}

function joinParent(token: Token, slot: i32, pc: i32): void {
  if (!isSet(token, CHILD)) return fail(PATIENT_JOINED, pc);
  if (token.held >= 0) return fail(LEFT_HOLDING, pc);
  if (logging) writeLog(token, pc, JOIN);
  const parent = tokenAt(token.parent);
  parent.childrenLeft = parent.childrenLeft - 1;
  if (parent.childrenLeft == 0) {
    for (let c = 0; c < causes; c++) setSpent(parent, c, spentOf(parent, c) + spentOf(token, c));
    parent.since = now;
    makeReady(token.parent);
  }
  freeToken(slot);
}

function tally(i: i32, x: f64): void {
  const first = i << 2;
  setF64(tallies, first, f64At(tallies, first) + 1);
  setF64(tallies, first + 1, f64At(tallies, first + 1) + x);
  setF64(tallies, first + 2, f64At(tallies, first + 2) + x * x);
  if (x > f64At(tallies, first + 3)) setF64(tallies, first + 3, x);
}
