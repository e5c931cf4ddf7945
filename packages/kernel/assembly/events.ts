import { enlarge, reserve } from "./memory";

/**
 * The event calendar: a 4-ary heap of 16-byte entries (time, key), ordered by time and then key.
 * key = number << 29 | kind << 26 | slot, and numbers rise, so equal times come out in the order in which they were put in.
 * The entry taken last stays at the root until something replaces it: most events put in exactly one other.
 */
export const WAKE: i32 = 0;
export const PATIENCE: i32 = 1;
export const CLOCK: i32 = 2;
export const ARRIVAL: i32 = 3;
export const OPEN: i32 = 4;
export const CAPACITY: i32 = 5;
export const SESSION: i32 = 6;
export const SNAPSHOT: i32 = 7;

export const SLOT_BITS: u64 = 26;
export const MOST_SLOTS: i32 = (1 << 26) - 1;

let entries: usize = 0;
let room: i32 = 0;
let count: i32 = 0;
let rootIsFree: bool = false;
let number: u64 = 0;
/** Events taken, void ones included. */
export let taken: f64 = 0;

@inline function timeAt(i: i32): f64 { return load<f64>(entries + (<usize>i << 4)); }
@inline function keyAt(i: i32): u64 { return load<u64>(entries + (<usize>i << 4), 8); }
@inline
function put(i: i32, time: f64, key: u64): void {
  const entry = entries + (<usize>i << 4);
  store<f64>(entry, time);
  store<u64>(entry, key, 8);
}

/** Entry 0 lies 48 bytes after a multiple of 64, so that the four children of any entry share a cache line. */
function makeRoom(atLeast: i32): void {
  const bytes = atLeast << 4;
  entries = room ? enlarge(entries - 48, (room << 4) + 48, bytes + 48) + 48 : reserve(bytes + 48) + 48;
  room = atLeast;
}

export function clearEvents(): void {
  if (!room) makeRoom(1024);
  count = 0;
  rootIsFree = false;
  number = 0;
  taken = 0;
}

/** Moves the hole at the root down until (time, key) fits into it. */
function settle(time: f64, key: u64): void {
  // in bytes from the root, and in locals: this is the innermost loop of every run
  const root = entries;
  const end = root + (<usize>count << 4);
  let hole = root;
  for (;;) {
    let child = root + ((hole - root) << 2) + 16;
    if (child >= end) break;
    const last = child + 48 < end ? child + 48 : end - 16;
    let best = child;
    let bestTime = load<f64>(child);
    for (child += 16; child <= last; child += 16) {
      const t = load<f64>(child);
      if (t < bestTime || (t == bestTime && load<u64>(child, 8) < load<u64>(best, 8))) {
        best = child;
        bestTime = t;
      }
    }
    const bestKey = load<u64>(best, 8);
    if (bestTime > time || (bestTime == time && bestKey > key)) break;
    store<f64>(hole, bestTime);
    store<u64>(hole, bestKey, 8);
    hole = best;
  }
  store<f64>(hole, time);
  store<u64>(hole, key, 8);
}

/** Puts an event in and returns its key; one at Infinity only takes a number. */
export function schedule(time: f64, kind: i32, slot: i32): u64 {
  const key = (++number << 29) | (<u64>kind << SLOT_BITS) | <u64>slot;
  if (time == Infinity) return key;
  if (rootIsFree) {
    rootIsFree = false;
    settle(time, key);
    return key;
  }
  if (count == room) makeRoom(room << 1);
  let i = count++;
  while (i > 0) {
    const parent = (i - 1) >> 2;
    const t = timeAt(parent);
    // a new key is the largest so far, so an equal time never moves up
    if (t <= time) break;
    put(i, t, keyAt(parent));
    i = parent;
  }
  put(i, time, key);
  return key;
}

/** Time of the next event; Infinity when there is none. */
@inline
export function nextTime(): f64 {
  if (rootIsFree) {
    rootIsFree = false;
    if (--count > 0) settle(timeAt(count), keyAt(count));
  }
  return count > 0 ? timeAt(0) : Infinity;
}

/** Takes the next event out (after `nextTime` said that there is one). */
@inline
export function takeEvent(): u64 {
  rootIsFree = true;
  taken += 1;
  return keyAt(0);
}

@inline export function kindOf(key: u64): i32 { return <i32>(key >> SLOT_BITS) & 7; }
@inline export function slotOf(key: u64): i32 { return <i32>key & MOST_SLOTS; }
