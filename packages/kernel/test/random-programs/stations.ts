import type { Station } from "../../src/program.ts";
import type { Sketch } from "./sketch.ts";

/** Stations that serve stand first, then sessions and batches: a station plus an index stays among its like. */
export function addStations(sketch: Sketch): void {
  const { dice, program } = sketch;
  for (let i = dice.whole(2, 5); i > 0; i--) program.stations.push(servers(sketch));
  for (let i = dice.whole(0, 3); i > 0; i--) {
    program.stations.push(dice.chance(0.6) ? session(sketch) : batch(sketch));
  }
}

/** Indices of the stations that serve, or of the others. */
export function stationsThat({ program }: Sketch, serve: boolean): number[] {
  return [...program.stations.keys()].filter((i) => (program.stations[i]?.kind === "servers") === serve);
}

function queue(sketch: Sketch): Omit<Station, "kind"> {
  const { dice, attributes } = sketch;
  const discipline = dice.pick(["fifo", "priority", "ageing"] as const);
  const classes = discipline === "fifo" ? 1 : dice.whole(1, 4);
  const ageing = discipline === "ageing" ? classes : 0;
  return {
    requires: [],
    discipline,
    classes,
    classAttribute: dice.chance(0.2) ? -1 : dice.pick([...attributes.small, ...attributes.small, ...attributes.free]),
    base: dice.list(ageing, (k) => dice.pick([0, 1, 2, 5]) - k),
    rate: dice.list(ageing, () => dice.pick([0, 0.5, 1, 2])),
    orderAttribute: dice.chance(0.25) ? dice.pick([...attributes.small, ...attributes.free]) : -1,
    room: dice.chance(0.25) ? dice.whole(0, 3) : -1,
    rank: dice.whole(0, 2),
    times: [],
    slots: [],
    period: 0,
    size: 0,
  };
}

function servers(sketch: Sketch): Station {
  const { dice, program } = sketch;
  const resources = dice.subset(program.resources.length, dice.pick([1, 1, 1, 1, 1, 2, 2, 3]));
  const requires = resources.map((resource) => ({ resource, units: dice.pick([1, 1, 1, 2]) }));
  return { ...queue(sketch), kind: "servers", requires };
}

function session(sketch: Sketch): Station {
  const { dice } = sketch;
  const period = dice.pick([1, 2, 3.5, 7]);
  const offsets = dice.list(dice.whole(1, 3), () => period * (dice.whole(0, 11) / 12));
  const times = [...new Set(offsets)].sort((a, b) => a - b);
  return {
    ...queue(sketch),
    kind: "session",
    times,
    slots: times.map(() => dice.whole(0, 4)).map((slots, i) => (i === 0 ? Math.max(1, slots) : slots)),
    period,
  };
}

function batch(sketch: Sketch): Station {
  return { ...queue(sketch), kind: "batch", size: sketch.dice.whole(1, 4) };
}
