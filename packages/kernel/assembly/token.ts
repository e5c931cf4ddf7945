import { f64At, i32At, reserve, setF64, setI32 } from "./memory";
import { attributes, causes } from "./model";
import { TOO_MANY_INSIDE, fail } from "./state";

/** A patient, or the child of a patient's fork. Attributes and time spent by cause follow the fields. */
@unmanaged
export class Token {
  /** The wake event it heeds; 0: none. */
  wake: u64;
  who: u64;
  enqueued: f64;
  queueNumber: u64;
  pc: i32;
  /** The instruction at which it blocks. */
  at: i32;
  /** The next and previous token in a queue, in the ready list or among the free slots. */
  next: i32;
  prev: i32;
  flags: i32;
  /** The station it seized last and still holds, or -1; earlier ones are in the list `heldMore`. */
  held: i32;
  /** The station in whose queue it waits, or -1, and its class there. */
  station: i32;
  queueClass: i32;
  heldMore: i32;
  clockTo: i32;
  /** The patience and clock events it heeds; 0: none. */
  patience: u64;
  clock: u64;
  /** When the case began; time is attributed up to `since`. */
  start: f64;
  since: f64;
  order: f64;
  parent: i32;
  childrenLeft: i32;
  forks: i32;
  serial: i32;
  branch: i32;
  source: i32;
}

export const ALIVE: i32 = 1;
export const CHILD: i32 = 2;
export const CASE_OPEN: i32 = 4;
export const IN_COHORT: i32 = 8;
export const WITHDRAWAL_DUE: i32 = 16;
export const FIRST_WAIT: i32 = 32;
export const INTERRUPTIBLE: i32 = 64;

/** Tokens lie in chunks that never move, each on a multiple of 64 bytes: a slot is the address divided by 64. */
const CHUNK: i32 = 256;
const CHUNK_ROOM: i32 = 1 << 16;
/** Tokens may fill half of the address space. */
const MOST_BYTES: i64 = 1 << 31;
let chunks: usize = 0;
let chunkCount: i32 = 0;
let stride: i32 = 0;
/** Slots taken from the chunks so far in this run, and the next one to take. */
let used: i32 = 0;
let nextSlot: i32 = 0;
let firstFree: i32 = -1;

@inline export function tokenAt(slot: i32): Token { return changetype<Token>(<usize>slot << 6); }
@inline function attributesOf(token: Token): usize { return changetype<usize>(token) + offsetof<Token>(); }
@inline export function attributeOf(token: Token, i: i32): f64 { return f64At(attributesOf(token), i); }
@inline export function setAttribute(token: Token, i: i32, value: f64): void { setF64(attributesOf(token), i, value); }
@inline export function spentOf(token: Token, cause: i32): f64 { return f64At(attributesOf(token), attributes + cause); }
@inline export function setSpent(token: Token, cause: i32, days: f64): void { setF64(attributesOf(token), attributes + cause, days); }
@inline export function isSet(token: Token, flag: i32): bool { return (token.flags & flag) != 0; }

/** Bytes of attributes and times spent, which are copied, cleared and recorded in one go. */
@inline export function numbersOf(token: Token): usize { return attributesOf(token); }

export function clearTokens(): void {
  if (!chunks) {
    chunks = reserve(CHUNK_ROOM << 2);
    stride = (offsetof<Token>() + ((attributes + causes) << 3) + 63) & ~63;
  }
  used = 0;
  firstFree = -1;
}

/** The slot of the n-th token of all chunks. */
@inline
function slotNumber(n: i32): i32 {
  return i32At(chunks, n / CHUNK) + (n % CHUNK) * (stride >> 6);
}

function takeSlot(): i32 {
  if (used % CHUNK == 0) {
    const chunk = used / CHUNK;
    if (chunk == CHUNK_ROOM || <i64>(chunk + 1) * <i64>(CHUNK * stride) > MOST_BYTES) {
      fail(TOO_MANY_INSIDE, -1);
      return -1;
    }
    if (chunk == chunkCount) setI32(chunks, chunkCount++, <i32>(reserve(CHUNK * stride) >> 6));
    nextSlot = i32At(chunks, chunk);
  }
  const slot = nextSlot;
  nextSlot += stride >> 6;
  used++;
  return slot;
}

/** A new token, alive, with all its numbers 0; -1 if there is no room for one. */
export function newToken(flags: i32): i32 {
  let slot = firstFree;
  if (slot >= 0) firstFree = tokenAt(slot).next;
  else {
    slot = takeSlot();
    if (slot < 0) return -1;
  }
  const token = tokenAt(slot);
  token.wake = 0;
  token.patience = 0;
  token.clock = 0;
  token.flags = ALIVE | flags;
  token.station = -1;
  token.held = -1;
  token.heldMore = -1;
  token.forks = 0;
  token.branch = 0;
  const numbers = numbersOf(token);
  for (let i = 0; i < attributes + causes; i++) setF64(numbers, i, 0);
  return slot;
}

export function freeToken(slot: i32): void {
  const token = tokenAt(slot);
  token.flags = 0;
  token.wake = 0;
  token.patience = 0;
  token.clock = 0;
  token.next = firstFree;
  firstFree = slot;
}

/** How many slots have been in use, and the n-th of them. */
export function slotsUsed(): i32 { return used; }
export function slotOfNumber(n: i32): i32 { return slotNumber(n); }
