/** The kernel's exports. `src/kernel.ts` is the only caller. */
export { reserve } from "./memory";
export * from "./load";
export { begin, advanceRun, casesOpen, eventsTaken } from "./run";
export { sumsPointer, sumCells } from "./sums";
export { insideOf, waitingNow, waitingSince } from "./census";
export { recordsPointer, recordsBytes, logPointer, logBytesUsed } from "./log";
export { normalQuantile } from "./random";

import { failedAt, now } from "./state";
import { mix, uniformOf } from "./random";

export function clock(): f64 { return now; }
export function failurePlace(): i32 { return failedAt; }

export function log(x: f64): f64 { return Math.log(x); }
export function exp(x: f64): f64 { return Math.exp(x); }
export function pow(x: f64, y: f64): f64 { return Math.pow(x, y); }

/** Writes n uniform numbers of a stream, patients first..first + n - 1, for the tests of randomness. */
export function uniforms(keyLow: u32, keyHigh: u32, first: u32, visit: u32, n: i32, block: usize): void {
  const key = mix((<u64>keyHigh << 32) | <u64>keyLow);
  for (let i = 0; i < n; i++) store<f64>(block + (<usize>i << 3), uniformOf(key, <u64>first + <u64>i, visit, 0));
}
