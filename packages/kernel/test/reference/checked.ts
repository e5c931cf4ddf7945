import { Stop } from "./stop.ts";

/** `trunc(x)`; of NaN it is `bad-index`. */
export function whole(x: number): number {
  if (Number.isNaN(x)) throw new Stop("bad-index");
  return Math.trunc(x);
}

/** The item with this index; `bad-index` if there is none. */
export function itemAt<T>(list: readonly T[], index: number): T {
  if (!(index >= 0 && index < list.length)) throw new Stop("bad-index");
  // An index may be -0 (from trunc(-0.5)); as a property name that is "0".
  return list[index] as T;
}

/** A length of time as drawn; `bad-duration` if it is negative or not a number. */
export function duration(sample: number): number {
  if (!(sample >= 0)) throw new Stop("bad-duration");
  return sample;
}
