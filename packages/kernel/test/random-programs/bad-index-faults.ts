import { emitSeize, emitSpend, type Fault, notANumber, outOfRange } from "./fault-parts.ts";

/** An attribute used as an index is out of range, or not a number, in each of the ways there are. */
export const badIndexFaults: Fault[] = [
  (sketch) => sketch.emit({ op: "jumpBy", attribute: outOfRange(sketch), targets: [0, 0, 0] }),
  (sketch) => sketch.emit({ op: "count", counter: 0, byAttribute: outOfRange(sketch) }),
  (sketch) => sketch.emit({ op: "forkCopies", attribute: notANumber(sketch), to: 0 }),
  (sketch) => sketch.emit({ op: "release", station: 0, byAttribute: outOfRange(sketch) }),
  (sketch, { end }) => emitSeize(sketch, -1, end, outOfRange(sketch)),
  (sketch, { end }) => {
    const state = { measure: "waiting", test: "ge", value: 0 } as const;
    sketch.emit({ op: "ifState", station: 0, byAttribute: outOfRange(sketch), ...state, to: end });
  },
  (sketch) => {
    const [attribute, rowAttribute] = [sketch.attributes.small[0] as number, outOfRange(sketch)];
    const table = sketch.newTable([0, 1, 2]);
    sketch.emit({ op: "setTable", attribute, table, rowAttribute, columns: 1, columnAttribute: -1 });
  },
  (sketch) => {
    const [attribute, rowAttribute] = [sketch.attributes.small[0] as number, outOfRange(sketch)];
    const table = sketch.newTable([0, 1, 2]);
    sketch.emit({ op: "choose", attribute, station: 0, count: 1, table, rowAttribute, weight: 1 });
  },
  (sketch) => {
    const attribute = sketch.attributes.small[0] as number;
    const count = sketch.program.stations.length + 1;
    const table = sketch.newTable(sketch.dice.list(count, () => 0));
    sketch.emit({ op: "choose", attribute, station: 0, count, table, rowAttribute: -1, weight: 1 });
  },
  (sketch, { end }) => {
    const table = sketch.newTable([0.5]);
    sketch.emit({ op: "branch", draw: sketch.newDuration(1), table, byAttribute: outOfRange(sketch), to: end });
  },
  (sketch) => {
    const draw = sketch.newDuration(1);
    const site = sketch.program.draws[draw];
    if (site) {
      site.scaleAttribute = outOfRange(sketch);
      site.scaleTable = sketch.newTable([1, 2]);
    }
    sketch.emit({ op: "setDraw", attribute: sketch.attributes.free[0] as number, draw });
  },
  (sketch) => {
    const draw = sketch.newDraw({ kind: "category", columns: 2, cumulative: [0.5, 1, 0.1, 1] });
    const site = sketch.program.draws[draw];
    if (site) site.row = outOfRange(sketch);
    sketch.emit({ op: "setDraw", attribute: sketch.attributes.free[0] as number, draw });
  },
  (sketch) => {
    if (sketch.program.profiles.length === 0) {
      sketch.program.profiles.push({ at: [0, 1], rate: [1], repeatDays: 1 });
    }
    emitSpend(sketch, { kind: "constant", a: 1 }, outOfRange(sketch));
  },
  (sketch, { end }) => {
    const station = sketch.program.stations[0];
    if (station) station.classAttribute = notANumber(sketch);
    emitSeize(sketch, -1, end, -1, 0);
  },
];
