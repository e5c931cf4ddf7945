/** What every part of a run shares. */
import { pcOf } from "./instructions";
import { Step } from "./shapes";
import { wholeIn } from "./whole";

/** The clock, in days since the start. */
export let now: f64 = 0;
@inline export function setNow(time: f64): void { now = time; }

export let stopReason: i32 = 0;
export let failedAt: i32 = -1;

export const BAD_DURATION: i32 = 1;
export const ENDLESS_LOOP: i32 = 2;
export const CHILD_LEFT: i32 = 3;
export const LEFT_HOLDING: i32 = 4;
export const RELEASE_WITHOUT_SEIZE: i32 = 5;
export const PATIENT_JOINED: i32 = 6;
export const BAD_INDEX: i32 = 7;
/** A limit of this interpreter, not of the language: more tokens inside at once than fit into 2 GiB, some 10 million. */
export const TOO_MANY_INSIDE: i32 = 8;

/** Notes the first error, and the instruction if it was met at one; the run stops as soon as the running step returns. */
export function fail(reason: i32, step: Step | null): void {
  if (!stopReason) {
    stopReason = reason;
    failedAt = step ? pcOf(step) : -1;
  }
}

export function clearFailure(): void {
  stopReason = 0;
  failedAt = -1;
}

/** trunc(value) + first, if that is in 0..count-1; else -1, and the run fails. */
@inline
export function indexIn(value: f64, first: i32, count: i32, step: Step | null): i32 {
  const i = wholeIn(value, first, count);
  return i >= 0 ? i : indexOfAny(value, first, count, step);
}

function indexOfAny(value: f64, first: i32, count: i32, step: Step | null): i32 {
  const x = Math.trunc(value) + <f64>first;
  if (x >= 0 && x < <f64>count) return <i32>x;
  fail(BAD_INDEX, step);
  return -1;
}
