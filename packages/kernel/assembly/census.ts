/** Counting heads at the end of a run, from the tokens themselves and not from the sums. */
import { reserve, setF64 } from "./memory";
import { queueAt, stationAt } from "./model";
import { ALIVE, CHILD, isSet, slotOfNumber, slotsUsed, tokenAt } from "./token";

/** Patients (not children) of a source that are inside. */
export function insideOf(source: i32): i32 {
  let n = 0;
  for (let i = 0; i < slotsUsed(); i++) {
    const token = tokenAt(slotOfNumber(i));
    if (isSet(token, ALIVE) && !isSet(token, CHILD) && token.source == source) n++;
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
    for (let slot = queueAt(station, k).head; slot >= 0; slot = tokenAt(slot).next) setF64(block, n++, tokenAt(slot).enqueued);
  }
  return block;
}

export function waitingNow(s: i32): i32 { return stationAt(s).waiting; }
