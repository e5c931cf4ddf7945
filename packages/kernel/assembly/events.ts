import { enlarge, reserve } from "./memory";

/**
 * The event calendar: a 4-ary heap of 16-byte entries (moment, key), ordered by moment and then key.
 * key = number << 29 | kind << 26 | index, and numbers rise, so equal times come out in the order in which they were put in.
 * The entry taken last stays at the root until something replaces it: most events put in exactly one other.
 *
 * A moment is a time as a whole number in the same order: the bits of the double, those of a negative one turned round. Which of four
 * children is the earliest cannot be foretold, and on whole numbers `select` finds it without a branch to guess wrong.
 */
export const WAKE: i32 = 0;
export const PATIENCE: i32 = 1;
export const CLOCK: i32 = 2;
export const ARRIVAL: i32 = 3;
export const OPEN: i32 = 4;
export const CAPACITY: i32 = 5;
export const SESSION: i32 = 6;
export const SNAPSHOT: i32 = 7;

export const INDEX_BITS: u64 = 26;
export const MOST_INDEX: i32 = (1 << 26) - 1;

let entries: usize = 0;
let room: i32 = 0;
let count: i32 = 0;
let rootIsFree: bool = false;
let number: u64 = 0;
/** Events taken, void ones included. */
export let taken: i64 = 0;

/** The moment of Infinity: all that comes to pass is earlier. */
export const INFINITY: i64 = 0x7ff0000000000000;

/**
 * Later than every event, and different for each of four children. It fills what follows the last entry, so that an entry's
 * children can always be compared as if there were four.
 */
@inline function never(i: i32): i64 { return i64.MAX_VALUE - <i64>(i & 3); }

/** Its own inverse, but for the sign of -0, which has to equal 0. */
@inline function turned(bits: i64): i64 { return bits ^ ((bits >> 63) & i64.MAX_VALUE); }
@inline export function momentOf(time: f64): i64 { return turned(reinterpret<i64>(time + 0.0)); }
@inline export function timeOf(moment: i64): f64 { return reinterpret<f64>(turned(moment)); }

@inline function entryAt(i: i32): usize { return entries + (<usize>i << 4); }
@inline
function put(entry: usize, moment: i64, key: u64): void {
  store<i64>(entry, moment);
  store<u64>(entry, key, 8);
}

/** Entry 0 lies 48 bytes after a multiple of 64, so that the four children of any entry share a cache line. Three more follow the last. */
function makeRoom(atLeast: i32): void {
  const bytes = (atLeast + 4) << 4;
  entries = room ? enlarge(entries - 48, (room << 4) + 48, bytes + 48) + 48 : reserve(bytes + 48) + 48;
  for (let i = room; i < atLeast + 4; i++) store<i64>(entryAt(i), never(i));
  room = atLeast;
}

export function clearEvents(): void {
  if (!room) makeRoom(1024);
  for (let i = 0; i < count; i++) store<i64>(entryAt(i), never(i));
  count = 0;
  rootIsFree = false;
  number = 0;
  taken = 0;
}

/** Where the children of an entry begin, given the root. */
@inline function childrenOf(entry: usize, root: usize): usize { return (entry << 2) - 3 * root + 16; }

/** Moves the hole at the root down until (moment, key) fits into it. */
function settle(moment: i64, key: u64): void {
  const root = entries;
  const end = root + (<usize>count << 4);
  let hole = root;
  for (;;) {
    const a = childrenOf(hole, root);
    if (a >= end) break;
    const ma = load<i64>(a);
    const mb = load<i64>(a, 16);
    const mc = load<i64>(a, 32);
    const md = load<i64>(a, 48);
    const ab = select<i64>(mb, ma, mb < ma);
    const cd = select<i64>(md, mc, md < mc);
    if (ma == mb) return settleTies(hole, moment, key);
    if (mc == md) return settleTies(hole, moment, key);
    if (ab == cd) return settleTies(hole, moment, key);
    const earliest = select<i64>(cd, ab, cd < ab);
    if (earliest >= moment) {
      if (earliest == moment) return settleTies(hole, moment, key);
      break;
    }
    // asked the other way round than above: the engine then joins each question to its answer
    const best = select<usize>(select<usize>(a, a + 16, ma <= mb), select<usize>(a + 32, a + 48, mc <= md), ab <= cd);
    put(hole, earliest, load<u64>(best, 8));
    hole = best;
  }
  put(hole, moment, key);
}

/** The same from a hole on, where moments are equal and keys decide. */
function settleTies(from: usize, moment: i64, key: u64): void {
  const end = entryAt(count);
  let hole = from;
  for (;;) {
    let best = childrenOf(hole, entries);
    if (best >= end) break;
    const first = best;
    for (let entry = first + 16; entry < first + 64; entry += 16) {
      if (isBefore(load<i64>(entry), load<u64>(entry, 8), best)) best = entry;
    }
    if (isBefore(moment, key, best)) break;
    put(hole, load<i64>(best), load<u64>(best, 8));
    hole = best;
  }
  put(hole, moment, key);
}

@inline
function isBefore(moment: i64, key: u64, entry: usize): bool {
  const other = load<i64>(entry);
  return moment == other ? key < load<u64>(entry, 8) : moment < other;
}

/** Moves (moment, key) up from the end. */
function rise(moment: i64, key: u64): void {
  if (count == room) makeRoom(room << 1);
  let i = count++;
  while (i > 0) {
    const parent = (i - 1) >> 2;
    const m = load<i64>(entryAt(parent));
    // a new key is the largest so far, so an equal moment never moves up
    if (m <= moment) break;
    put(entryAt(i), m, load<u64>(entryAt(parent), 8));
    i = parent;
  }
  put(entryAt(i), moment, key);
}

/** Puts an event in and returns its key; one at Infinity only takes a number. */
@inline
export function schedule(time: f64, kind: i32, i: i32): u64 {
  const key = (++number << 29) | (<u64>kind << INDEX_BITS) | <u64>i;
  const moment = momentOf(time);
  if (moment < INFINITY) {
    if (rootIsFree) {
      rootIsFree = false;
      settle(moment, key);
    } else rise(moment, key);
  }
  return key;
}

/** Moment of the next event; INFINITY when there is none. */
@inline
export function nextMoment(): i64 {
  if (rootIsFree) {
    rootIsFree = false;
    const last = entryAt(--count);
    const moment = load<i64>(last);
    store<i64>(last, never(count));
    if (count > 0) settle(moment, load<u64>(last, 8));
  }
  return count > 0 ? load<i64>(entries) : INFINITY;
}

/** Takes the next event out (after `nextMoment` said that there is one). */
@inline
export function takeEvent(): u64 {
  rootIsFree = true;
  taken++;
  return load<u64>(entries, 8);
}

@inline export function kindOf(key: u64): i32 { return <i32>(key >> INDEX_BITS) & 7; }
@inline export function indexOf(key: u64): i32 { return <i32>key & MOST_INDEX; }
