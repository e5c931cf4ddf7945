import { type Point, straightKm } from "../place.ts";
import { inside } from "./land-at.ts";
import { outlines } from "./outlines.ts";

/** A stretch of a line that lies over water. */
export interface WaterStretch {
  readonly km: number;
  /** Its middle. */
  readonly at: Point;
}

/**
 * The longest stretch over water of the line between two points, a straight line of the map in degrees, as far as the
 * outlines know water; undefined where all of it is land.
 */
export function longestWater(from: Point, to: Point): WaterStretch | undefined {
  const turns = [0, ...crossings(from, to), 1];
  let overLand = outlines.some((piece) => inside(piece, from));
  let longest: [number, number] | undefined;
  for (let k = 1; k < turns.length; k++) {
    const [start, end] = [turns[k - 1]!, turns[k]!];
    if (!overLand && end > start && (longest === undefined || end - start > longest[1] - longest[0]))
      longest = [start, end];
    overLand = !overLand;
  }
  if (longest === undefined) return undefined;
  const [start, end] = longest.map((part) => along(from, to, part)) as [Point, Point];
  return { km: straightKm(start, end), at: along(from, to, (longest[0] + longest[1]) / 2) };
}

/** Where the line crosses a shore, as parts of it from 0 to 1, in order. */
function crossings(from: Point, to: Point): number[] {
  const [dx, dy] = [to.lon - from.lon, to.lat - from.lat];
  const found: number[] = [];
  for (const { points } of outlines) {
    for (let k = 1; k < points.length; k++) {
      const [a, b] = [points[k - 1]!, points[k]!];
      // on which side of the line the two points stand; a point on the line counts to one side, so no corner counts twice
      const sideA = dx * (a.lat - from.lat) - dy * (a.lon - from.lon);
      const sideB = dx * (b.lat - from.lat) - dy * (b.lon - from.lon);
      if (sideA > 0 === sideB > 0) continue;
      const part = sideA / (sideA - sideB);
      const [x, y] = [a.lon + part * (b.lon - a.lon) - from.lon, a.lat + part * (b.lat - a.lat) - from.lat];
      const t = (x * dx + y * dy) / (dx * dx + dy * dy);
      if (t > 0 && t < 1) found.push(t);
    }
  }
  return found.sort((p, q) => p - q);
}

function along(from: Point, to: Point, part: number): Point {
  return { lat: from.lat + part * (to.lat - from.lat), lon: from.lon + part * (to.lon - from.lon) };
}
