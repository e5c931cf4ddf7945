import { f64At, i32At, reserve, setF64, setI32 } from "./memory";
import { attributes, causes } from "./model";
import { Token } from "./shapes";
import { TOO_MANY_INSIDE, fail } from "./state";

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
/** Tokens taken from the chunks so far in this run, and where the next one lies. */
let used: i32 = 0;
let nextPlace: usize = 0;
let firstFree: Token | null = null;

@inline export function tokenAt(slot: i32): Token { return changetype<Token>(<usize>slot << 6); }
@inline export function slotOf(token: Token): i32 { return <i32>(changetype<usize>(token) >> 6); }
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
  firstFree = null;
}

/** The n-th token of all chunks. */
export function tokenOfNumber(n: i32): Token {
  return changetype<Token>(<usize>i32At(chunks, n / CHUNK) + <usize>((n % CHUNK) * stride));
}

function takeFromChunk(): Token | null {
  if (used % CHUNK == 0) {
    const chunk = used / CHUNK;
    if (chunk == CHUNK_ROOM || <i64>(chunk + 1) * <i64>(CHUNK * stride) > MOST_BYTES) {
      fail(TOO_MANY_INSIDE, null);
      return null;
    }
    if (chunk == chunkCount) setI32(chunks, chunkCount++, <i32>reserve(CHUNK * stride));
    nextPlace = <usize>i32At(chunks, chunk);
  }
  const token = changetype<Token>(nextPlace);
  nextPlace += stride;
  used++;
  return token;
}

/** A new token, alive, with all its numbers 0; null if there is no room for one. */
@inline
export function newToken(flags: i32): Token | null {
  let token = firstFree;
  if (token) firstFree = token.next;
  else {
    token = takeFromChunk();
    if (!token) return null;
  }
  token.wake = 0;
  token.patience = 0;
  token.clock = 0;
  token.flags = ALIVE | flags;
  token.station = null;
  token.held = null;
  token.foreseen = null;
  token.heldMore = -1;
  token.forks = 0;
  token.branch = 0;
  const numbers = numbersOf(token);
  const end = numbers + (<usize>(attributes + causes) << 3);
  for (let number = numbers; number < end; number += 8) store<f64>(number, 0);
  return token;
}

@inline
export function freeToken(token: Token): void {
  token.flags = 0;
  token.wake = 0;
  token.patience = 0;
  token.clock = 0;
  token.next = firstFree;
  firstFree = token;
}

/** How many tokens have been in use. */
export function tokensUsed(): i32 { return used; }
