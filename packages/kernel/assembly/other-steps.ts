/** The instructions that are rarer, apart so that the loop of `steps.ts` stays small. See STEPS.md, section 4. */
import { recordCase, reopenCase } from "./cases";
import { choose } from "./choose";
import { CLOCK as RINGS, schedule } from "./events";
import { fork, joinParent } from "./forks";
import {
  ADD_VALUE, BRANCH, CHOOSE, CLOCK, COPY, COUNT, FORK, FORK_COPIES, IF, IF_STATE, JOIN, JUMP_BY, PLAIN_RELEASE, PLAIN_RELEASE_BY,
  PLAIN_SEIZE, PLAIN_SEIZE_BY, RECORD, RELEASE, REOPEN, SEIZE, SET_DRAW, SET_NOW, SET_TABLE, SPEND, STOP_CLOCK, TALLY, after, stepAt,
} from "./instructions";
import { f64At, i32At, setF64 } from "./memory";
import { constants, counterCount, counters, drawAt, lists, requiredResource, stationAt, stationCount, tableAt, tallies } from "./model";
import { offsetBy } from "./operands";
import { release } from "./release";
import { sampleFor, uniformFor } from "./sample";
import { seize } from "./seize";
import { Step, Token } from "./shapes";
import { spend } from "./spend";
import { BAD_DURATION, BAD_INDEX, CHILD_LEFT, fail, indexIn, now, stopReason } from "./state";
import { CHILD, WITHDRAWAL_DUE, attributeOf, isSet, setAttribute, slotOf } from "./token";

/** Returns the next instruction; null when the token blocks, ends or fails. */
export function otherStep(token: Token, step: Step): Step | null {
  switch (step.op) {
    case SEIZE:
    case PLAIN_SEIZE:
    case PLAIN_SEIZE_BY:
      return seize(token, step);
    case RELEASE:
    case PLAIN_RELEASE:
    case PLAIN_RELEASE_BY:
      return release(token, step);
    case SPEND:
      return spend(token, step);
    case BRANCH:
      return branch(token, step);
    case RECORD:
    case REOPEN: {
      if (isSet(token, CHILD)) return failed(CHILD_LEFT, step);
      if (step.op == RECORD) recordCase(token, step.a, step);
      else reopenCase(token);
      return after(step);
    }
    case IF:
      return holds(attributeOf(token, step.a), step.b, f64At(constants, step.c)) ? stepAt(step.d) : after(step);
    case IF_STATE: {
      const s = offsetBy(token, step.a, step.b, stationCount, step);
      if (s < 0) return null;
      const station = stationAt(s);
      let x = station.waiting;
      if (step.c == 1) x = station.requiresCount ? requiredResource(station, 0).busy : 0;
      return holds(<f64>x, step.d, f64At(constants, step.e)) ? stepAt(step.f) : after(step);
    }
    case JUMP_BY: {
      const i = indexIn(attributeOf(token, step.a), 0, step.c, step);
      return i < 0 ? null : stepAt(i32At(lists, step.b + i));
    }
    case ADD_VALUE:
      setAttribute(token, step.a, attributeOf(token, step.a) + f64At(constants, step.b));
      return after(step);
    case SET_NOW:
      setAttribute(token, step.a, now);
      return after(step);
    case COPY:
      setAttribute(token, step.a, attributeOf(token, step.b));
      return after(step);
    case SET_DRAW: {
      const x = sampleFor(drawAt(step.b), token, step);
      if (stopReason) return null;
      setAttribute(token, step.a, x);
      return after(step);
    }
    case SET_TABLE:
      return setFromTable(token, step) ? after(step) : null;
    case CHOOSE:
      return choose(token, step) ? after(step) : null;
    case FORK:
      return fork(token, step.b, step.a, -1, step);
    case FORK_COPIES: {
      const n = indexIn(attributeOf(token, step.a), 0, i32.MAX_VALUE, step);
      return n < 0 ? null : fork(token, n, -1, step.b, step);
    }
    case JOIN:
      joinParent(token, step);
      return null;
    case CLOCK: {
      if (isSet(token, CHILD)) return failed(CHILD_LEFT, step);
      const w = sampleFor(drawAt(step.a), token, step);
      if (!(w >= 0)) return failed(BAD_DURATION, step);
      token.clockTo = step.b;
      token.clock = schedule(now + w, RINGS, slotOf(token));
      return after(step);
    }
    case STOP_CLOCK:
      token.clock = 0;
      token.flags &= ~WITHDRAWAL_DUE;
      return after(step);
    case COUNT: {
      const i = offsetBy(token, step.a, step.b, counterCount, step);
      if (i < 0) return null;
      setF64(counters, i, f64At(counters, i) + 1);
      return after(step);
    }
    case TALLY:
      tally(step.a, now - attributeOf(token, step.b));
      return after(step);
    default:
      return failed(BAD_INDEX, step);
  }
}

function failed(reason: i32, step: Step): Step | null {
  fail(reason, step);
  return null;
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

function branch(token: Token, step: Step): Step | null {
  const u = uniformFor(step.draw!, token);
  const table = tableAt(step.b);
  const i = offsetBy(token, 0, step.c, table.count, step);
  if (i < 0) return null;
  return u < f64At(table.cells, i) ? step.to : after(step);
}

function setFromTable(token: Token, step: Step): bool {
  const table = tableAt(step.b);
  const r = step.c < 0 ? 0 : Math.trunc(attributeOf(token, step.c));
  const c = step.e < 0 ? 0 : Math.trunc(attributeOf(token, step.e));
  const i = indexIn(r * <f64>step.d + c, 0, table.count, step);
  if (i < 0) return false;
  setAttribute(token, step.a, f64At(table.cells, i));
  return true;
}

function tally(i: i32, x: f64): void {
  const first = i << 2;
  setF64(tallies, first, f64At(tallies, first) + 1);
  setF64(tallies, first + 1, f64At(tallies, first + 1) + x);
  setF64(tallies, first + 2, f64At(tallies, first + 2) + x * x);
  if (x > f64At(tallies, first + 3)) setF64(tallies, first + 3, x);
}
