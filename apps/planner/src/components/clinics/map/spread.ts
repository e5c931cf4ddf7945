export type Spot = [x: number, y: number];

/** Rounds after which nothing moves any more; the crowd of hospitals in Copenhagen takes some fifty. */
const ROUNDS = 400;

/**
 * The points moved as little as makes them lie at least `apart` from each other, inside a box: marks that can each be hit. The same points
 * always give the same places.
 */
export function spreadApart(points: readonly Spot[], apart: number, [width, height]: Spot): Spot[] {
  const spots = points.map(([x, y]): Spot => [x, y]);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < spots.length; i += 1) {
      for (let j = i + 1; j < spots.length; j += 1) {
        const [a, b] = [spots[i]!, spots[j]!];
        const distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (distance >= apart) continue;
        moved = true;
        // two points in the same place part in a direction of their own
        const angle = distance > 0 ? Math.atan2(b[1] - a[1], b[0] - a[0]) : i * 2.4 + j;
        const push = (apart - distance) / 2 + 0.05;
        a[0] -= push * Math.cos(angle);
        a[1] -= push * Math.sin(angle);
        b[0] += push * Math.cos(angle);
        b[1] += push * Math.sin(angle);
      }
    }
    for (const spot of spots) {
      spot[0] = Math.min(width - apart / 2, Math.max(apart / 2, spot[0]));
      spot[1] = Math.min(height - apart / 2, Math.max(apart / 2, spot[1]));
    }
    if (!moved) break;
  }
  return spots;
}
