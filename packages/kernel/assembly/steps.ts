/** Running tokens: the steps taken most often, where nothing rare can happen. See STEPS.md, section 4. */
import { recordCase } from "./cases";
import { WAKE, schedule } from "./events";
import { foresee } from "./foresight";
import {
  INSTRUCTION_BITS, JUMP, LEAVE, PLAIN_BRANCH, PLAIN_RELEASE, PLAIN_RELEASE_BY, PLAIN_SEIZE, PLAIN_SEIZE_BY, PLAIN_SPEND, SET_VALUE,
  after,
} from "./instructions";
import { LEAVE as LEFT, logging, writeLog } from "./log";
import { f64At, setF64 } from "./memory";
import { queueAt, stationAt, stationCount } from "./model";
import { otherStep } from "./other-steps";
import { releasePlain, seizePlain } from "./plain-service";
import { uniformOf } from "./random";
import { takeReady } from "./ready";
import { sampleFor } from "./sample";
import { Step, Token } from "./shapes";
import { BAD_DURATION, CHILD_LEFT, ENDLESS_LOOP, LEFT_HOLDING, fail, now, stopReason } from "./state";
import { CHILD, FIRST_WAIT, WITHDRAWAL_DUE, attributeOf, freeToken, isSet, setAttribute, slotOf } from "./token";
import { wholeOf } from "./whole";

const MOST_STEPS: usize = 100000;

/** Runs those that are ready, in order. */
@inline
export function runReady(): void {
  const token = takeReady();
  if (token) run(token);
}

/** Where a token would be after too many steps if it went straight on. Every jump moves it along, so that no step need be counted. */
@inline
function limitFrom(step: Step): usize {
  return changetype<usize>(step) + (MOST_STEPS << INSTRUCTION_BITS);
}

@inline
function jumped(from: Step, to: Step): usize {
  return changetype<usize>(to) - changetype<usize>(after(from));
}

/**
 * Runs a token until it blocks or ends, and then all that became ready meanwhile, in order.
 *
 * In the loop `continue` goes on with the next instruction or the next token, and `break` leaves the plain way for the whole one, in
 * `other-steps.ts`. The conditions for that stand one below the other on purpose: joined by `||`, they would all be worked out each time.
 */
export function run(first: Token): void {
  if (stopReason) return;
  let token = first;
  let step = token.step;
  let limit = limitFrom(step);
  for (;;) {
    if (changetype<usize>(step) == limit) {
      fail(ENDLESS_LOOP, step);
      return;
    }
    switch (step.op) {
      case PLAIN_SPEND: {
        const w = token.foreseen == step ? token.drawn : sampleFor(step.draw!, token, step);
        if (!(w >= 0)) return fail(BAD_DURATION, step);
        token.at = step;
        step = after(step);
        token.step = step;
        foresee(token, step);
        token.wake = schedule(now + w, WAKE, slotOf(token));
        const next = takeReady();
        if (!next) return;
        token = next;
        step = token.step;
        limit = limitFrom(step);
        continue;
      }
      case PLAIN_SEIZE: {
        if (isBound(token)) break;
        const station = step.station!;
        if (seizePlain(station, queueAt(station, 0), token, step)) {
          step = after(step);
          continue;
        }
        const next = takeReady();
        if (!next) return;
        token = next;
        step = token.step;
        limit = limitFrom(step);
        continue;
      }
      case PLAIN_RELEASE: {
        const station = step.station!;
        if (token.held != station) break;
        if (token.heldMore >= 0) break;
        releasePlain(station, token);
        step = after(step);
        continue;
      }
      case PLAIN_BRANCH: {
        const draw = step.draw!;
        const u = token.foreseen == step ? token.drawn : uniformOf(draw.key, token.who, 0, 0);
        if (u < step.value) {
          const to = step.to!;
          limit += jumped(step, to);
          step = to;
        } else step = after(step);
        foresee(token, step);
        continue;
      }
      case PLAIN_SEIZE_BY: {
        if (isBound(token)) break;
        const x = attributeOf(token, step.b);
        const s = step.a + wholeOf(x);
        if (<f64>wholeOf(x) != x) break;
        if (<u32>s >= <u32>stationCount) break;
        const station = stationAt(s);
        if (!station.plain) break;
        const y = attributeOf(token, station.classAttribute);
        const k = wholeOf(y);
        if (<f64>k != y) break;
        if (<u32>k >= <u32>station.classes) break;
        if (seizePlain(station, queueAt(station, k), token, step)) {
          step = after(step);
          continue;
        }
        const next = takeReady();
        if (!next) return;
        token = next;
        step = token.step;
        limit = limitFrom(step);
        continue;
      }
      case PLAIN_RELEASE_BY: {
        const station = token.held;
        if (!station) break;
        const x = attributeOf(token, step.b);
        if (<f64>wholeOf(x) != x) break;
        if (station.number != step.a + wholeOf(x)) break;
        if (token.heldMore >= 0) break;
        if (!station.plain) break;
        releasePlain(station, token);
        step = after(step);
        continue;
      }
      case JUMP: {
        const to = step.to!;
        limit += jumped(step, to);
        step = to;
        continue;
      }
      case SET_VALUE:
        setAttribute(token, step.a, step.value);
        step = after(step);
        continue;
      case LEAVE: {
        leave(token, step);
        if (stopReason) return;
        const next = takeReady();
        if (!next) return;
        token = next;
        step = token.step;
        limit = limitFrom(step);
        continue;
      }
    }
    const to = otherStep(token, step);
    if (to) {
      limit += jumped(step, to);
      step = to;
      continue;
    }
    if (stopReason) return;
    const next = takeReady();
    if (!next) return;
    token = next;
    step = token.step;
    limit = limitFrom(step);
  }
}

/** Whether a `seize` is anything but plain for this token. */
@inline
function isBound(token: Token): bool {
  return (token.flags & (WITHDRAWAL_DUE | FIRST_WAIT)) != 0;
}

@inline
function leave(token: Token, step: Step): void {
  if (isSet(token, CHILD)) return fail(CHILD_LEFT, step);
  if (token.held) return fail(LEFT_HOLDING, step);
  recordCase(token, step.a, step);
  if (logging) writeLog(token, step, LEFT);
  const source = token.source;
  setF64(source.exits, step.a, f64At(source.exits, step.a) + 1);
  source.inside = source.inside - 1;
  freeToken(token);
}
