import type { Instruction } from "../../src/program.ts";
import { delay } from "./delays.ts";
import { anyCause, anyClosedProfile, type Block, isFree, type Place } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";
import { stationsThat } from "./stations.ts";

type Seize = Extract<Instruction, { op: "seize" }>;

/** Waits for servers, is served for a while, releases them. */
export const visit: Block = (sketch, place, inside) => {
  const after = sketch.newLabel();
  const where = chosenStation(sketch, stationsThat(sketch, true));
  emitSeize(sketch, place, where, after);
  const held = { ...place, holding: true, depth: place.depth + 1 };
  if (sketch.dice.chance(0.9)) delay(sketch, held, inside);
  if (sketch.dice.chance(0.15)) inside(held);
  sketch.emit({ op: "release", ...where });
  sketch.place(after);
};

/** Waits for a session, or until a batch is full. */
export const appointment: Block = (sketch, place, inside) => {
  const stations = stationsThat(sketch, false);
  if (stations.length === 0) return delay(sketch, place, inside);
  const after = sketch.newLabel();
  emitSeize(sketch, place, chosenStation(sketch, stations), after);
  sketch.place(after);
};

type Where = Pick<Seize, "station" | "byAttribute">;

/** A station, fixed or by an attribute of its own that a table, a draw or `choose` sets just before. */
function chosenStation(sketch: Sketch, stations: number[]): Where {
  const { dice } = sketch;
  const station = dice.pick(stations);
  const others = (stations[stations.length - 1] as number) - station;
  if (dice.chance(0.6)) return { station, byAttribute: -1 };
  const byAttribute = sketch.newAttribute();
  const count = dice.whole(1, others + 1);
  switch (dice.weighted({ choose: 3, table: 1, draw: 1 })) {
    case "choose":
      emitChoose(sketch, byAttribute, station, count);
      break;
    case "table": {
      const table = sketch.newTable(dice.list(3, () => dice.whole(0, count - 1)));
      const row = { rowAttribute: sketch.smallOrNone(), columns: 1, columnAttribute: -1 };
      sketch.emit({ op: "setTable", attribute: byAttribute, table, ...row });
      break;
    }
    case "draw": {
      const values = dice.list(2, () => dice.whole(0, count - 1));
      sketch.program.draws.push({
        stream: dice.whole(0, sketch.streams - 1),
        visit: -1,
        sampler: { kind: "discrete", cumulative: [0.5, 1], values },
        row: -1,
        scaleTable: -1,
        scaleAttribute: -1,
      });
      sketch.emit({ op: "setDraw", attribute: byAttribute, draw: sketch.program.draws.length - 1 });
      break;
    }
  }
  return { station, byAttribute };
}

/** Picks one of `count` stations; ties are frequent, and some rows rule a station out. */
export function emitChoose(sketch: Sketch, attribute: number, station: number, count: number): void {
  const { dice } = sketch;
  const table = sketch.newTable(dice.list(3 * count, () => dice.pick([0, 0, 0, 1, 2, 0.5, Infinity])));
  const rowAttribute = sketch.smallOrNone();
  sketch.emit({ op: "choose", attribute, station, count, table, rowAttribute, weight: dice.pick([0, 1, 1, 0.5, -1]) });
}

function emitSeize(sketch: Sketch, place: Place, where: Where, after: Label): void {
  const { dice, program } = sketch;
  const patience = dice.chance(0.3) ? sketch.newDuration(3) : -1;
  const pc = sketch.emit({
    op: "seize",
    ...where,
    cause: anyCause(sketch),
    closedProfile: anyClosedProfile(sketch),
    patience,
    renegeTo: patience < 0 ? -1 : wayOut(sketch, place, after),
    refuseTo: program.stations.some(({ room }) => room >= 0) ? wayOut(sketch, place, after) : -1,
  });
  if (isFree(place)) sketch.entries.push({ pc, seizes: true });
}

/** Where one goes who was not served: on behind the visit, perhaps after a detour, or out. */
function wayOut(sketch: Sketch, place: Place, after: Label): Label {
  const { dice, program } = sketch;
  return dice.pick([
    () => after,
    () => (isFree(place) ? place.end : after),
    () =>
      sketch.later(() => {
        sketch.emit({ op: "count", counter: dice.whole(0, program.counters - 1), byAttribute: -1 });
        if (dice.chance(0.5)) delay(sketch, place, () => {});
        sketch.emit({ op: "jump", to: after });
      }),
  ])();
}
