import type { Sampler } from "@ventesal/random";
import type { ErrorCode } from "../../src/run-types.ts";

import { emitBranch } from "./choices.ts";
import { anyCause, anyExit, type Place } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";
import { stationsThat } from "./stations.ts";

/** The errors a program can be written to run into; `too-many-inside` is a limit of the WebAssembly kernel. */
export const errorCodes = [
  "bad-duration",
  "endless-loop",
  "child-left",
  "left-holding",
  "release-without-seize",
  "patient-joined",
  "bad-index",
] as const satisfies readonly ErrorCode[];

type FaultCode = (typeof errorCodes)[number];

/** Writes a fault that some patients run into, at a place where a patient holds nothing. */
export function emitFault(sketch: Sketch, place: Place, code: FaultCode): void {
  const { dice } = sketch;
  const spared = sketch.newLabel();
  emitBranch(sketch, spared, [0, 0.5, 0.8, 0.95]);
  dice.pick(faults[code])(sketch, place);
  // Some faults are met only under a condition; a patient who gets past goes on.
  sketch.place(spared);
}

type Fault = (sketch: Sketch, place: Place) => void;

const faults: Record<FaultCode, Fault[]> = {
  "bad-duration": [
    (sketch) => emitSpend(sketch, bad(sketch)),
    (sketch) => sketch.emit({ op: "clock", draw: sketch.newDraw(bad(sketch)), to: 0 }),
    (sketch, { end }) => {
      for (let i = 0; i < 3; i++) emitSeize(sketch, sketch.newDraw(bad(sketch)), end);
    },
    (sketch) => {
      const { gap, batch } = { gap: sketch.dice.chance(0.5), batch: sketch.dice.chance(0.5) };
      const source = sketch.dice.pick(sketch.program.sources);
      if (batch || source.gap === null) source.batch = { kind: "uniform", a: -0.3, b: 3 };
      else if (gap) source.gap = { kind: "uniform", a: -0.01, b: 0.5 };
      else source.gap = { kind: "discrete", cumulative: [0.9, 1], values: [0.5, Number.NaN] };
    },
  ],
  "endless-loop": [
    (sketch) => {
      const again = sketch.newLabel();
      sketch.place(again);
      sketch.emit({ op: "jump", to: again });
    },
    (sketch) => {
      const again = sketch.newLabel();
      sketch.place(again);
      sketch.emit({ op: "count", counter: 0, byAttribute: -1 });
      if (sketch.dice.chance(0.5)) sketch.emit({ op: "tally", tally: 0, attribute: 0 });
      sketch.emit({ op: "jump", to: again });
    },
  ],
  "child-left": [
    (sketch) => emitChild(sketch, () => sketch.emit({ op: "leave", exit: anyExit(sketch) })),
    (sketch) => emitChild(sketch, () => sketch.emit({ op: "record", exit: anyExit(sketch) })),
    (sketch) => emitChild(sketch, () => sketch.emit({ op: "reopen" })),
    (sketch) => emitChild(sketch, () => sketch.emit({ op: "clock", draw: sketch.newDuration(1), to: 0 })),
  ],
  "left-holding": [
    (sketch, { end }) => {
      emitSeize(sketch, -1, end);
      sketch.emit({ op: "leave", exit: anyExit(sketch) });
    },
    (sketch, { end }) => emitChild(sketch, () => emitSeize(sketch, -1, end)),
  ],
  "release-without-seize": [
    (sketch) => sketch.emit({ op: "release", station: sketch.dice.pick(stationsThat(sketch, true)), byAttribute: -1 }),
    (sketch, { end }) => {
      const station = emitSeize(sketch, -1, end);
      for (let i = 0; i < 2; i++) sketch.emit({ op: "release", station, byAttribute: -1 });
    },
  ],
  "patient-joined": [(sketch) => sketch.emit({ op: "join" })],
  "bad-index": [
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
  ],
};

/** A sampler of durations, at least one of which is none. */
function bad({ dice }: Sketch): Sampler {
  return dice.pick<Sampler>([
    { kind: "constant", a: -1 },
    { kind: "constant", a: Number.NaN },
    { kind: "uniform", a: -1, b: 0.5 },
    { kind: "linear", cumulative: [0, 0.5, 1], values: [-2, 0, 1] },
    { kind: "lognormal", a: Number.NaN, b: 1 },
  ]);
}

/** A new attribute with a value that is no index of anything. */
function outOfRange(sketch: Sketch): number {
  const attribute = sketch.newAttribute();
  const value = sketch.dice.pick([-1, -1.5, 99, 1e12, -1e300, Infinity, 2 ** 32, Number.NaN]);
  sketch.emit({ op: "setValue", attribute, value });
  return attribute;
}

function notANumber(sketch: Sketch): number {
  const attribute = sketch.newAttribute();
  sketch.emit({ op: "setValue", attribute, value: Number.NaN });
  return attribute;
}

function emitSpend(sketch: Sketch, sampler: Sampler, byAttribute = -1): void {
  sketch.emit({
    op: "spend",
    draw: sketch.newDraw(sampler),
    profile: byAttribute < 0 ? -1 : 0,
    byAttribute,
    cause: anyCause(sketch),
    closedProfile: -1,
    interruptible: false,
  });
}

/** Asks for a station that serves; who is refused or tires goes to `way`. */
function emitSeize(sketch: Sketch, patience: number, way: Label, byAttribute = -1, which = -1): number {
  const station = which >= 0 ? which : sketch.dice.pick(stationsThat(sketch, true));
  const cause = anyCause(sketch);
  sketch.emit({ op: "seize", station, byAttribute, cause, closedProfile: -1, patience, renegeTo: way, refuseTo: way });
  return station;
}

/** A child that does what it should not. */
function emitChild(sketch: Sketch, misdeed: () => void): void {
  const target = sketch.later(() => {
    misdeed();
    sketch.emit({ op: "join" });
  });
  sketch.emit({ op: "fork", targets: [target] });
}
