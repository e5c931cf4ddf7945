import { delay } from "./delays.ts";
import { anyExit, type Block, isFree } from "./place.ts";

/** Records the case, perhaps opens a new one, or forgets the one that is open. */
export const newCase: Block = (sketch, place, inside) => {
  const { dice } = sketch;
  if (place.child) return delay(sketch, place, inside);
  if (dice.chance(0.7)) sketch.emit({ op: "record", exit: anyExit(sketch) });
  if (dice.chance(0.3)) delay(sketch, place, inside);
  if (dice.chance(0.7)) sketch.emit({ op: "reopen" });
};

/** A clock runs while something happens; who withdraws goes out, perhaps after a detour. */
export const timeLimit: Block = (sketch, place, inside) => {
  const { dice, program } = sketch;
  if (place.child) return delay(sketch, place, inside);
  const target = sketch.later(() => {
    if (dice.chance(0.5)) sketch.emit({ op: "count", counter: dice.whole(0, program.counters - 1), byAttribute: -1 });
    if (dice.chance(0.3)) delay(sketch, { ...place, holding: false }, inside);
    sketch.emit({ op: "jump", to: place.end });
  });
  sketch.emit({ op: "clock", draw: sketch.newDuration(dice.pick([1, 2, 4])), to: target });
  inside({ ...place, depth: place.depth + 1 });
  if (dice.chance(0.5)) inside({ ...place, depth: place.depth + 1 });
  if (dice.chance(0.4)) sketch.emit({ op: "stopClock" });
};

/** Out, for a patient who holds nothing and has bad luck. */
export const wayHome: Block = (sketch, place, inside) => {
  if (!isFree(place)) return delay(sketch, place, inside);
  const stays = sketch.newLabel();
  const table = sketch.newTable([sketch.dice.pick([0.7, 0.9])]);
  sketch.emit({ op: "branch", draw: sketch.newDraw({ kind: "constant", a: 0 }), table, byAttribute: -1, to: stays });
  sketch.emit({ op: "leave", exit: anyExit(sketch) });
  sketch.place(stays);
};
