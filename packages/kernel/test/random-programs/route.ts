import { newCase, timeLimit, wayHome } from "./cases.ts";
import { choice, loop, threeWays } from "./choices.ts";
import { delay } from "./delays.ts";
import { notes } from "./notes.ts";
import { parallel } from "./parallel.ts";
import { anyExit, type Block, type Place } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";
import { appointment, visit } from "./visits.ts";

/** Blocks inside blocks inside blocks: no deeper. */
const DEEPEST = 3;

const blocks = {
  visit,
  appointment,
  delay,
  notes,
  choice,
  threeWays,
  loop,
  parallel,
  newCase,
  timeLimit,
  wayHome,
} satisfies Record<string, Block>;

/** Writes what a patient goes through from entry to exit, in `size` blocks. */
export function emitRoute(sketch: Sketch, entry: Label, size: number, faultAt?: (place: Place) => void): void {
  const { dice } = sketch;
  const place: Place = { child: false, holding: false, depth: 0, end: sketch.newLabel() };
  sketch.place(entry);
  notes(sketch, place, () => {});
  const faultBefore = dice.whole(0, size);
  for (let i = 0; i <= size; i++) {
    if (i === faultBefore) faultAt?.(place);
    if (i < size) emitBlock(sketch, place);
  }
  sketch.place(place.end);
  if (dice.chance(0.3)) notes(sketch, place, () => {});
  sketch.emit({ op: "leave", exit: anyExit(sketch) });
}

function emitBlock(sketch: Sketch, place: Place): void {
  const nested = place.depth >= DEEPEST ? 0 : 1;
  const kind = sketch.dice.weighted({
    visit: 5,
    appointment: 1.5,
    delay: 2,
    notes: 2,
    choice: 1.5 * nested,
    threeWays: 0.7 * nested,
    loop: 1 * nested,
    parallel: 1.2 * nested,
    newCase: 0.7,
    timeLimit: 1 * nested,
    wayHome: 0.5,
  });
  blocks[kind](sketch, place, (inner) => emitBlock(sketch, inner));
}
