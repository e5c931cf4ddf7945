import { itemAt } from "./checked.ts";
import { grant } from "./service.ts";
import type { World } from "./world.ts";

/** Puts in the station's first session strictly later than now, unless one is in the calendar already. */
export function awaitSession(world: World, index: number): void {
  const station = itemAt(world.stations, index);
  if (station.sessionPending) return;
  station.sessionPending = true;
  const { times, slots, period } = station.plan;
  const timeOf = (j: number) => itemAt(times, j % times.length) + Math.floor(j / times.length) * period;
  let j = 0;
  while (timeOf(j) <= world.now) j += 1;
  world.calendar.put(timeOf(j), { kind: "session", station: index, slots: itemAt(slots, j % slots.length) });
}

/** A session is held: as many heads as it has slots are granted; if some still wait, the next one is put in. */
export function holdSession(world: World, index: number, slots: number): void {
  const station = itemAt(world.stations, index);
  station.sessionPending = false;
  for (let slot = 0; slot < slots && station.sums.waiting > 0; slot++) grant(world, station);
  if (station.sums.waiting > 0) awaitSession(world, index);
}
