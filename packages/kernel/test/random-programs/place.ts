import { workingOrNone } from "./profiles.ts";
import type { Label, Sketch } from "./sketch.ts";

/** Where in a route a block stands, which says what it may contain. */
export interface Place {
  /** Inside a fork's child: no leaving, no cases, no clocks. */
  child: boolean;
  /** Holding a station: no leaving. */
  holding: boolean;
  /** How many blocks are around it. */
  depth: number;
  /** Where the route ends, for a patient who holds nothing. */
  end: Label;
}

/** Writes one block into the sketch; `inside` writes whatever may stand inside it. */
export type Block = (sketch: Sketch, place: Place, inside: (place: Place) => void) => void;

/** A patient who holds nothing is free to leave, to withdraw, or to start here at time 0. */
export const isFree = (place: Place): boolean => !place.child && !place.holding;

/** A cause to charge time to; the field is there even when attribution is off. */
export function anyCause({ dice, program }: Sketch): number {
  return program.causes === 0 ? 0 : dice.whole(0, program.causes - 1);
}

/** A profile whose closed time is charged apart, or none; none where attribution is off. */
export function anyClosedProfile(sketch: Sketch): number {
  return sketch.program.causes === 0 ? -1 : workingOrNone(sketch);
}

export function anyExit({ dice, program }: Sketch): number {
  return dice.whole(0, program.exits.length - 1);
}
