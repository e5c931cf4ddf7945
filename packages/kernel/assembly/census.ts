/** Counting heads at the end of a run, from the tokens themselves and not from the sums. */
import { reserve, setF64 } from "./memory";
import { queueAt, stationAt } from "./model";
import { ALIVE, CHILD, isSet, tokenOfNumber, tokensUsed } from "./token";

/** Patients (not children) of a source that are inside. */
export function insideOf(source: i32): i32 {
  let n = 0;
  for (let i = 0; i < tokensUsed(); i++) {
    const token = tokenOfNumber(i);
    if (isSet(token, ALIVE) && !isSet(token, CHILD) && token.source.number == source) n++;
  }
  return n;
}

let block: usize = 0;
let room: i32 = 0;

/** Since when each token in the station's queues waits: f64, by class and then in the order of the queue. */
export function waitingSince(s: i32): usize {
  const station = stationAt(s);
  if (station.waiting > room) {
    room = max(station.waiting, room << 1);
    block = reserve(room << 3);
  }
  let n = 0;
  for (let k = 0; k < station.classes; k++) {
    let token = queueAt(station, k).head;
    while (token) {
      setF64(block, n++, token.enqueued);
      token = token.next;
    }
  }
  return block;
}

export function waitingNow(s: i32): i32 { return stationAt(s).waiting; }
