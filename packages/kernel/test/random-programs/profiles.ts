import type { Profile } from "../../src/program.ts";
import type { Sketch } from "./sketch.ts";

/** Working times first, then arrival rates. */
export function addProfiles(sketch: Sketch): void {
  const { dice, program } = sketch;
  sketch.workingProfiles = dice.pick([0, 1, 2, 3, 3]);
  for (let i = 0; i < sketch.workingProfiles; i++) program.profiles.push(workingTime(sketch));
  if (dice.chance(0.4)) program.profiles.push(arrivalRate(sketch));
}

/** A working-time profile, or none. */
export function workingOrNone({ dice, workingProfiles }: Sketch, pNone = 0.5): number {
  return workingProfiles === 0 || dice.chance(pNone) ? -1 : dice.whole(0, workingProfiles - 1);
}

function workingTime(sketch: Sketch): Profile {
  const { dice } = sketch;
  switch (dice.weighted({ officeHours: 3, grid: 3, free: 3, closesForGood: 1 })) {
    case "officeHours":
      return officeHours(sketch);
    case "grid": {
      const step = sketch.grid || 0.5;
      return pieces(sketch, () => step * dice.whole(1, 4), dice.pick([0, 0, -step, step]));
    }
    case "free":
      return pieces(sketch, () => dice.between(0.1, 2), dice.between(-1, 1));
    case "closesForGood": {
      const end = dice.whole(3, 20);
      return { at: [0, end, end + 2], rate: [1, 0], repeatDays: dice.pick([1, 2]) };
    }
  }
}

/** Pieces of random length and rate; all of it or the end of it recurs. */
function pieces({ dice }: Sketch, length: () => number, start: number): Profile {
  const at = [start];
  const rate: number[] = [];
  for (let i = dice.whole(1, 6); i > 0; i--) {
    at.push((at[at.length - 1] as number) + length());
    rate.push(dice.pick([0, 0, 1, 1, 1, 0.5, 2]));
  }
  const whole = (at[at.length - 1] as number) - start;
  return { at, rate, repeatDays: dice.chance(0.5) ? whole : whole * dice.pick([0.5, 0.75, 0.6180339887]) };
}

/** 8 to 16 on weekdays, for one to three weeks of which the last recurs; a day here and there is a holiday. */
function officeHours({ dice }: Sketch): Profile {
  const at: number[] = dice.chance(0.5) ? [0] : [];
  const rate: number[] = [];
  const weeks = dice.whole(1, 3);
  for (let day = 0; day < 7 * weeks; day++) {
    if (day % 7 >= 5 || dice.chance(0.1)) continue;
    if (at.length > 0) rate.push(0);
    at.push(day + 8 / 24, day + 16 / 24);
    rate.push(1);
  }
  at.push(7 * weeks);
  rate.push(0);
  if (at.length === 1) return { at: [0, 7], rate: [0], repeatDays: 7 };
  return { at, rate, repeatDays: 7 };
}

function arrivalRate(sketch: Sketch): Profile {
  const { dice } = sketch;
  const { at, repeatDays } = pieces(sketch, () => sketch.grid * dice.whole(1, 4) || dice.between(0.3, 2), 0);
  const rate = at.slice(1).map(() => dice.pick([0, 1, 2, 4, 6.5]));
  return { at, rate, repeatDays };
}
