import type { Sampler } from "@ventesal/random";
import { anyCause, type Place } from "./place.ts";
import type { Label, Sketch } from "./sketch.ts";
import { stationsThat } from "./stations.ts";

/** Writes something that is an error for whoever comes to it. */
export type Fault = (sketch: Sketch, place: Place) => void;

/** A sampler of durations, at least one of which is none. */
export function badSampler({ dice }: Sketch): Sampler {
  return dice.pick<Sampler>([
    { kind: "constant", a: -1 },
    { kind: "constant", a: Number.NaN },
    { kind: "uniform", a: -1, b: 0.5 },
    { kind: "linear", cumulative: [0, 0.5, 1], values: [-2, 0, 1] },
    { kind: "lognormal", a: Number.NaN, b: 1 },
  ]);
}

/** A new attribute with a value that is no index of anything. */
export function outOfRange(sketch: Sketch): number {
  const attribute = sketch.newAttribute();
  const value = sketch.dice.pick([-1, -1.5, 99, 1e12, -1e300, Infinity, 2 ** 32, Number.NaN]);
  sketch.emit({ op: "setValue", attribute, value });
  return attribute;
}

export function notANumber(sketch: Sketch): number {
  const attribute = sketch.newAttribute();
  sketch.emit({ op: "setValue", attribute, value: Number.NaN });
  return attribute;
}

export function emitSpend(sketch: Sketch, sampler: Sampler, byAttribute = -1): void {
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
export function emitSeize(sketch: Sketch, patience: number, way: Label, byAttribute = -1, which = -1): number {
  const station = which >= 0 ? which : sketch.dice.pick(stationsThat(sketch, true));
  const cause = anyCause(sketch);
  sketch.emit({ op: "seize", station, byAttribute, cause, closedProfile: -1, patience, renegeTo: way, refuseTo: way });
  return station;
}

/** A child that does what it should not. */
export function emitChild(sketch: Sketch, misdeed: () => void): void {
  const target = sketch.later(() => {
    misdeed();
    sketch.emit({ op: "join" });
  });
  sketch.emit({ op: "fork", targets: [target] });
}
