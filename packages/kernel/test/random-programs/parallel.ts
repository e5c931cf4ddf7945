import type { Block, Place } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";

/** Several different children at once, or copies of one; the parent waits for all. */
export const parallel: Block = (sketch, place, inside) => {
  const { dice, attributes } = sketch;
  if (dice.chance(0.6)) {
    sketch.emit({ op: "fork", targets: dice.list(dice.whole(1, 4), () => child(sketch, place, inside)) });
    return;
  }
  const attribute = dice.chance(0.5) ? dice.pick(attributes.small) : sketch.newAttribute();
  if (!attributes.small.includes(attribute)) {
    sketch.emit({ op: "setValue", attribute, value: dice.pick([0, 1, 2, 3, 2.5, -0.5]) });
  }
  sketch.emit({ op: "forkCopies", attribute, to: child(sketch, place, inside) });
};

/** A child's code, written behind the rest. It holds nothing of its parent's. */
function child(sketch: Sketch, place: Place, inside: (place: Place) => void): Label {
  return sketch.later(() => {
    const childPlace = { ...place, child: true, holding: false, depth: place.depth + 1 };
    for (let i = sketch.dice.whole(0, 2); i > 0; i--) inside(childPlace);
    if (sketch.dice.chance(0.1)) sketch.emit({ op: "stopClock" });
    sketch.emit({ op: "join" });
  });
}
