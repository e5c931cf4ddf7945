import { workingOrNone } from "./profiles.ts";
import type { Sketch } from "./sketch.ts";

/** One to four resources; some have opening hours, some change their capacity, also to 0. */
export function addResources(sketch: Sketch): void {
  const { dice, program } = sketch;
  for (let i = dice.whole(1, 4); i > 0; i--) {
    const times = dice.list(dice.chance(0.35) ? dice.whole(1, 3) : 0, () => sketch.days(sketch.horizon / 2));
    program.resources.push({
      capacity: dice.pick([0, 1, 1, 1, 2, 2, 3, 3, 5, 8]),
      profile: workingOrNone(sketch),
      changes: times.map((at) => ({ at, capacity: dice.pick([0, 1, 2, 3]) })),
    });
  }
}
