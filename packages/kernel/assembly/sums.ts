/** Sums as flat f64 blocks, as they stand now and at the snapshots. See STEPS.md, section 7. */
import { reserve, setF64 } from "./memory";
import {
  counterCount, counters, exitCount, exits, queueAt, resourceAt, resourceCount, sourceCount, stationAt, stationCount, tallies, tallyCount,
} from "./model";
import { cumulative } from "./profile";
import { touchStation } from "./queueing";
import { touchResource } from "./servers";

let present: usize = 0;
let atWarmUp: usize = 0;
let atEnd: usize = 0;
let cells: i32 = 0;
let taken: i32 = 0;

export function clearSums(): void {
  if (!present) {
    cells = resourceCount * 4 + counterCount + tallyCount * 4;
    for (let s = 0; s < stationCount; s++) cells += 9 + 4 * stationAt(s).classes;
    present = reserve((cells + 1) << 3);
    atWarmUp = reserve((cells + 1) << 3);
    atEnd = reserve((cells + 1) << 3);
  }
  taken = 0;
  for (let s = 0; s < stationCount; s++) {
    const station = stationAt(s);
    station.waiting = 0;
    station.session = 0;
    station.sessionPending = false;
    station.longest = 0;
    station.last = 0;
    station.area = 0;
    station.arrivals = 0;
    station.refused = 0;
    station.reneged = 0;
    station.withdrawn = 0;
    station.abandoned = 0;
    station.before = 0;
    for (let k = 0; k < station.classes; k++) {
      const queue = queueAt(station, k);
      queue.head = null;
      queue.tail = null;
      queue.n = 0;
      queue.sum = 0;
      queue.sumOfSquares = 0;
      queue.largest = 0;
    }
  }
  for (let r = 0; r < resourceCount; r++) {
    const resource = resourceAt(r);
    resource.capacity = resource.firstCapacity;
    resource.busy = 0;
    resource.openPending = false;
    resource.busyArea = 0;
    resource.capacityArea = 0;
    resource.last = 0;
    const profile = resource.profile;
    resource.lastWorked = profile ? cumulative(profile, 0) : 0;
  }
  memory.fill(counters, 0, <usize>(counterCount << 3));
  memory.fill(tallies, 0, <usize>(tallyCount << 5));
  memory.fill(exits, 0, <usize>((sourceCount * exitCount) << 3));
}

/** Brings all integrals up to now. */
export function bringUpToDate(): void {
  for (let s = 0; s < stationCount; s++) touchStation(stationAt(s));
  for (let r = 0; r < resourceCount; r++) touchResource(resourceAt(r));
}

/** Writes all sums into one block: stations, resources, counters, tallies. */
function write(block: usize): void {
  let i = 0;
  for (let s = 0; s < stationCount; s++) {
    const station = stationAt(s);
    setF64(block, i, <f64>station.arrivals);
    setF64(block, i + 1, station.refused);
    setF64(block, i + 2, station.reneged);
    setF64(block, i + 3, station.withdrawn);
    setF64(block, i + 4, station.abandoned);
    setF64(block, i + 5, station.before);
    setF64(block, i + 6, <f64>station.waiting);
    setF64(block, i + 7, station.area);
    setF64(block, i + 8, <f64>station.longest);
    i += 9;
    for (let k = 0; k < station.classes; k++) {
      const queue = queueAt(station, k);
      setF64(block, i, <f64>queue.n);
      setF64(block, i + 1, queue.sum);
      setF64(block, i + 2, queue.sumOfSquares);
      setF64(block, i + 3, queue.largest);
      i += 4;
    }
  }
  for (let r = 0; r < resourceCount; r++) {
    const resource = resourceAt(r);
    setF64(block, i, <f64>resource.busy);
    setF64(block, i + 1, <f64>resource.capacity);
    setF64(block, i + 2, resource.busyArea);
    setF64(block, i + 3, resource.capacityArea);
    i += 4;
  }
  memory.copy(block + (<usize>i << 3), counters, <usize>(counterCount << 3));
  i += counterCount;
  memory.copy(block + (<usize>i << 3), tallies, <usize>(tallyCount << 5));
}

/** Notes all sums as they stand: 0 at the end of the warm-up, 1 at the end of the window. */
export function snapshot(which: i32): void {
  bringUpToDate();
  write(which == 0 ? atWarmUp : atEnd);
  taken |= 1 << which;
}

/** The sums as they stand (2), or as they stood at a snapshot (0, 1); 0 if that was not reached. */
export function sumsPointer(which: i32): usize {
  if (which == 2) {
    write(present);
    return present;
  }
  if (!(taken & (1 << which))) return 0;
  return which == 0 ? atWarmUp : atEnd;
}
export function sumCells(): i32 { return cells; }
