import { coast } from "@ventesal/data";
import type { Landmass } from "../municipalities.ts";
import type { Point } from "../place.ts";

/** A piece of land: a closed line, its last point the first again. */
export interface Outline {
  readonly name: string;
  readonly landmass: Landmass;
  readonly points: readonly Point[];
}

/** The pieces of land of `data/geography/coast.csv` (Natural Earth 1:10m, generalised to half a kilometre). */
export const outlines: readonly Outline[] = coast.map(({ name, landmass, outline }) => {
  const numbers = outline.split(" ").map(Number);
  const points = Array.from({ length: numbers.length / 2 }, (_, k) => ({
    lat: numbers[2 * k]!,
    lon: numbers[2 * k + 1]!,
  }));
  return { name, landmass, points };
});
