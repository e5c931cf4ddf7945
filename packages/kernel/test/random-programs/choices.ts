import { type Block, isFree } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";

const tests = ["lt", "le", "eq", "ne", "ge", "gt"] as const;

/** Either this or that: by chance, by an attribute, or by the state of a station. */
export const choice: Block = (sketch, place, inside) => {
  const other = sketch.newLabel();
  const after = sketch.newLabel();
  emitCondition(sketch, other);
  inside({ ...place, depth: place.depth + 1 });
  sketch.emit({ op: "jump", to: after });
  sketch.place(other);
  if (sketch.dice.chance(0.6)) inside({ ...place, depth: place.depth + 1 });
  if (isFree(place) && sketch.dice.chance(0.3)) sketch.emit({ op: "jump", to: place.end });
  sketch.place(after);
};

/** One of three ways, by a small attribute. */
export const threeWays: Block = (sketch, place, inside) => {
  const targets = sketch.dice.list(3, () => sketch.newLabel());
  const after = sketch.newLabel();
  sketch.emit({ op: "jumpBy", attribute: sketch.dice.pick(sketch.attributes.small), targets });
  for (const target of targets) {
    sketch.place(target);
    if (sketch.dice.chance(0.6)) inside({ ...place, depth: place.depth + 1 });
    sketch.emit({ op: "jump", to: after });
  }
  sketch.place(after);
};

/** Again and again: a counted number of times, or as chance has it, at most a few times. */
export const loop: Block = (sketch, place, inside) => {
  const { dice } = sketch;
  const counter = sketch.newAttribute();
  sketch.emit({ op: "setValue", attribute: counter, value: 0 });
  const again = sketch.newLabel();
  const after = sketch.newLabel();
  sketch.place(again);
  inside({ ...place, depth: place.depth + 1 });
  sketch.emit({ op: "addValue", attribute: counter, value: 1 });
  if (dice.chance(0.5)) emitBranch(sketch, after, [0.3, 0.6]);
  sketch.emit({ op: "if", attribute: counter, test: "lt", value: dice.whole(1, 4), to: again });
  sketch.place(after);
};

/** Jumps to the label, or not. */
export function emitCondition(sketch: Sketch, to: Label): void {
  const { dice, program, attributes } = sketch;
  switch (dice.weighted({ chance: 4, attribute: 2, state: 2 })) {
    case "chance":
      emitBranch(sketch, to, [0, 0.2, 0.5, 0.5, 0.8, 1]);
      break;
    case "attribute": {
      const attribute = dice.pick([...attributes.small, ...attributes.free]);
      sketch.emit({ op: "if", attribute, test: dice.pick(tests), value: dice.pick([0, 0.5, 1, 2]), to });
      break;
    }
    case "state": {
      const byAttribute = program.stations.length >= 3 && dice.chance(0.4) ? dice.pick(attributes.small) : -1;
      const station = byAttribute < 0 ? dice.whole(0, program.stations.length - 1) : 0;
      const measure = dice.pick(["waiting", "busy"] as const);
      const value = dice.whole(0, 3);
      sketch.emit({ op: "ifState", station, byAttribute, measure, test: dice.pick(tests), value, to });
      break;
    }
  }
}

/** Jumps with a probability that stands in a table, by a small attribute. */
export function emitBranch(sketch: Sketch, to: Label, probabilities: readonly number[]): void {
  const { dice } = sketch;
  const table = sketch.newTable(dice.list(3, () => dice.pick(probabilities)));
  const draw = sketch.newDraw({ kind: "constant", a: 0 });
  sketch.emit({ op: "branch", draw, table, byAttribute: sketch.smallOrNone(), to });
}
