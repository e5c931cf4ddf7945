import { coast } from "../src/index.ts";

/** Whether a point lies inside an outline of the landmass, or within 1 km of a corner or side of one. Written for the tests alone. */
export function onLand(lat: number, lon: number, landmass: string): boolean {
  return coast
    .filter((piece) => piece.landmass === landmass)
    .some((piece) => {
      const numbers = piece.outline.split(" ").map(Number);
      // kilometres east and north of the point, so that the point is the origin
      const corners = Array.from({ length: piece.points }, (_, k) => [
        (numbers[2 * k + 1]! - lon) * 111.195 * Math.cos((lat * Math.PI) / 180),
        (numbers[2 * k]! - lat) * 111.195,
      ]) as [number, number][];
      let turned = 0; // the outline's winding about the origin, in radians
      let nearest = Infinity;
      for (const [k, [ax, ay]] of corners.slice(0, -1).entries()) {
        const [bx, by] = corners[k + 1]!;
        turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        const along = Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
        nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
      }
      return Math.abs(turned) > Math.PI || nearest <= 1;
    });
}
