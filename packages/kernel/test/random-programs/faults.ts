import type { ErrorCode } from "../../src/run-types.ts";
import { badIndexFaults } from "./bad-index-faults.ts";
import { emitBranch } from "./choices.ts";
import { badSampler, emitChild, emitSeize, emitSpend, type Fault } from "./fault-parts.ts";
import { anyExit, type Place } from "./place.ts";
import type { Sketch } from "./sketch.ts";
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

const faults: Record<FaultCode, Fault[]> = {
  "bad-duration": [
    (sketch) => emitSpend(sketch, badSampler(sketch)),
    (sketch) => sketch.emit({ op: "clock", draw: sketch.newDraw(badSampler(sketch)), to: 0 }),
    (sketch, { end }) => {
      for (let i = 0; i < 3; i++) emitSeize(sketch, sketch.newDraw(badSampler(sketch)), end);
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
  "bad-index": badIndexFaults,
};
