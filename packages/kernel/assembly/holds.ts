import { enlarge, i32At, reserve, setI32 } from "./memory";
import { Station, Token } from "./shapes";

/** Stations held beyond the last one seized: linked pairs (station's address, next) in one block, since nested holds are rare. */
let pairs: usize = 0;
let room: i32 = 0;
let used: i32 = 0;
let firstFree: i32 = -1;

@inline function stationOf(pair: i32): Station { return changetype<Station>(<usize>i32At(pairs, pair << 1)); }

export function clearHolds(): void {
  if (!room) {
    room = 64;
    pairs = reserve(room << 3);
  }
  used = 0;
  firstFree = -1;
}

@inline
export function hold(token: Token, station: Station): void {
  if (!token.held) token.held = station;
  else holdMore(token, station);
}

function holdMore(token: Token, station: Station): void {
  let pair = firstFree;
  if (pair >= 0) firstFree = i32At(pairs, (pair << 1) + 1);
  else {
    if (used == room) {
      pairs = enlarge(pairs, room << 3, room << 4);
      room <<= 1;
    }
    pair = used++;
  }
  setI32(pairs, pair << 1, <i32>changetype<usize>(token.held));
  setI32(pairs, (pair << 1) + 1, token.heldMore);
  token.heldMore = pair;
  token.held = station;
}

/** Gives back one hold of the station; false if it is not held. */
@inline
export function letGo(token: Token, station: Station): bool {
  if (token.heldMore < 0) {
    if (token.held != station) return false;
    token.held = null;
    return true;
  }
  return letGoOfOne(token, station);
}

function letGoOfOne(token: Token, station: Station): bool {
  let pair = token.heldMore;
  if (token.held == station) {
    token.held = stationOf(pair);
    token.heldMore = i32At(pairs, (pair << 1) + 1);
  } else {
    let before = -1;
    while (pair >= 0 && stationOf(pair) != station) {
      before = pair;
      pair = i32At(pairs, (pair << 1) + 1);
    }
    if (pair < 0) return false;
    const next = i32At(pairs, (pair << 1) + 1);
    if (before < 0) token.heldMore = next;
    else setI32(pairs, (before << 1) + 1, next);
  }
  setI32(pairs, (pair << 1) + 1, firstFree);
  firstFree = pair;
  return true;
}
