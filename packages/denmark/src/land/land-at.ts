import type { Landmass } from "../municipalities.ts";
import type { Point } from "../place.ts";
import { type Outline, outlines } from "./outlines.ts";

const kmPerDegree = (Math.PI / 180) * 6371.0088;

/**
 * The landmasses on which a point may stand: those whose outline it lies inside, or within `withinKm` of. Empty for a
 * point in the sea or abroad. The outlines are rough: less than 1 km would refuse quays and small bays.
 */
export function landmassesAt(point: Point, withinKm: number): Landmass[] {
  const near = outlines.filter((piece) => inside(piece, point) || distanceKm(piece, point) <= withinKm);
  return [...new Set(near.map((piece) => piece.landmass))];
}

/** Whether an outline goes round a point: a line from it to the east crosses the outline an odd number of times. */
export function inside({ points }: Outline, { lat, lon }: Point): boolean {
  let odd = false;
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [points[k - 1]!, points[k]!];
    if (a.lat > lat !== b.lat > lat && lon < a.lon + ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat)) odd = !odd;
  }
  return odd;
}

/** Kilometres from a point to the nearest side, on a plane that touches the earth there. */
function distanceKm({ points }: Outline, { lat, lon }: Point): number {
  const eastward = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (let k = 1; k < points.length; k++) {
    const [a, b] = [points[k - 1]!, points[k]!];
    const [ax, ay] = [(a.lon - lon) * eastward, (a.lat - lat) * kmPerDegree];
    const [dx, dy] = [(b.lon - a.lon) * eastward, (b.lat - a.lat) * kmPerDegree];
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest;
}
