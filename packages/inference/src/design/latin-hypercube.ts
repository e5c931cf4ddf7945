import seedrandom from "seedrandom";
import { requireWhole } from "../inference-error.ts";

/**
 * A Latin hypercube: points in [0, 1) of which each dimension has exactly one in every n-th part (McKay, Beckman and Conover 1979, Technometrics 21:239-245);
 * of some tries the one whose two closest points are farthest apart (maximin: Morris and Mitchell 1995).
 *
 * @param seed the same seed gives the same points
 */
export function latinHypercube({
  points,
  dimensions,
  seed,
  tries = 10,
}: {
  points: number;
  dimensions: number;
  seed: string;
  tries?: number;
}): number[][] {
  requireWhole("latinHypercube.points", points, 1);
  requireWhole("latinHypercube.dimensions", dimensions, 1);
  requireWhole("latinHypercube.tries", tries, 1);
  const random = seedrandom(`latin hypercube ${seed}`);
  let best: number[][] = [];
  let farthest = -1;
  for (let t = 0; t < tries; t++) {
    const columns = Array.from({ length: dimensions }, () =>
      shuffled(points, random).map((cell) => (cell + random()) / points),
    );
    const rows = Array.from({ length: points }, (_, p) => columns.map((column) => column[p]!));
    const distance = tries === 1 ? 0 : closest(rows);
    if (distance > farthest) [best, farthest] = [rows, distance];
  }
  return best;
}

/** 0 to n - 1 in random order (Fisher and Yates). */
function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The square of the smallest distance between two points; Infinity for a single point. */
function closest(rows: readonly number[][]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let a = 1; a < rows.length; a++) {
    for (let b = 0; b < a; b++) {
      const square = rows[a]!.reduce((sum, x, d) => sum + (x - rows[b]![d]!) ** 2, 0);
      if (square < least) least = square;
    }
  }
  return least;
}
