import type { Block } from "./place.ts";
import { smallSampler } from "./samplers.ts";
import type { Sketch } from "./sketch.ts";
import { emitChoose } from "./visits.ts";

/** A few attributes change, something is counted or measured. */
export const notes: Block = (sketch) => {
  for (let i = sketch.dice.whole(1, 3); i > 0; i--) sketch.dice.pick([smallChange, freeChange, measure])(sketch);
};

/** A small attribute gets another small value. */
function smallChange(sketch: Sketch): void {
  const { dice, attributes } = sketch;
  const attribute = dice.pick(attributes.small);
  switch (dice.weighted({ value: 2, draw: 3, table: 3, copy: 1, choose: 1 })) {
    case "value":
      sketch.emit({ op: "setValue", attribute, value: sketch.smallValue() });
      break;
    case "draw": {
      // Not scaled: twice a small value need not be small.
      const sampler = smallSampler(sketch);
      sketch.program.draws.push({
        stream: dice.whole(0, sketch.streams - 1),
        visit: -1,
        sampler,
        row: sampler.kind === "category" ? sketch.smallOrNone() : -1,
        scaleTable: -1,
        scaleAttribute: -1,
      });
      sketch.emit({ op: "setDraw", attribute, draw: sketch.program.draws.length - 1 });
      break;
    }
    case "table": {
      const columns = dice.whole(1, 3);
      const table = sketch.newTable(dice.list(3 * columns, () => sketch.smallValue()));
      const columnAttribute = columns === 3 ? sketch.smallOrNone() : -1;
      sketch.emit({ op: "setTable", attribute, table, rowAttribute: sketch.smallOrNone(), columns, columnAttribute });
      break;
    }
    case "copy":
      sketch.emit({ op: "copy", attribute, from: dice.pick(attributes.small) });
      break;
    case "choose": {
      const count = Math.min(3, sketch.program.stations.length);
      emitChoose(sketch, attribute, dice.whole(0, sketch.program.stations.length - count), count);
      break;
    }
  }
}

/** A free attribute gets any value. */
function freeChange(sketch: Sketch): void {
  const { dice, program, attributes } = sketch;
  const attribute = dice.pick(attributes.free);
  switch (dice.weighted({ now: 3, value: 2, add: 2, copy: 1, draw: 2 })) {
    case "now":
      sketch.emit({ op: "setNow", attribute });
      break;
    case "value":
      sketch.emit({ op: "setValue", attribute, value: dice.pick([0, -1, 1.5, 2, 3, 7, 100, 1e12, -1e300]) });
      break;
    case "add":
      sketch.emit({ op: "addValue", attribute, value: dice.pick([1, -1, 0.5, 0.1]) });
      break;
    case "copy":
      sketch.emit({ op: "copy", attribute, from: dice.whole(0, program.attributes - 1) });
      break;
    case "draw":
      sketch.emit({ op: "setDraw", attribute, draw: sketch.newDuration(1) });
      break;
  }
}

function measure(sketch: Sketch): void {
  const { dice, program, attributes } = sketch;
  if (dice.chance(0.5)) {
    sketch.emit({ op: "tally", tally: dice.whole(0, program.tallies - 1), attribute: dice.pick(attributes.free) });
    return;
  }
  const byAttribute = dice.chance(0.5) ? dice.pick(attributes.small) : -1;
  const counter = dice.whole(0, program.counters - (byAttribute < 0 ? 1 : 3));
  sketch.emit({ op: "count", counter, byAttribute });
}
