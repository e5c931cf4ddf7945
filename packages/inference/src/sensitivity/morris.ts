import { meanInterval } from "@ventesal/measures";
import seedrandom from "seedrandom";
import { InferenceError, requireWhole } from "../inference-error.ts";

/** Trajectories through the unit cube: from each point to the next one dimension moves, by `step`. */
export interface MorrisDesign {
  dimensions: number;
  step: number;
  /** Of each trajectory, the dimension that moves from point k to k + 1, and whether up (1) or down (-1). */
  moves: { dimension: number; sign: 1 | -1 }[][];
  /** All points: `dimensions + 1` a trajectory, one trajectory after the other. */
  points: number[][];
}

/**
 * The design of Morris (1991, Technometrics 33:161-174): trajectories on a grid of `levels`, each moving every dimension once, in random order, by levels / (2
 * (levels - 1)).
 */
export function morrisDesign({
  trajectories,
  dimensions,
  seed,
  levels = 4,
}: {
  trajectories: number;
  dimensions: number;
  seed: string;
  levels?: number;
}): MorrisDesign {
  requireWhole("morrisDesign.trajectories", trajectories, 2);
  requireWhole("morrisDesign.dimensions", dimensions, 1);
  if (!(Number.isInteger(levels) && levels >= 2 && levels % 2 === 0)) {
    throw new InferenceError("morrisDesign.levels", levels, "an even whole number, 2 or more");
  }
  const random = seedrandom(`morris ${seed}`);
  const step = levels / (2 * (levels - 1));
  const design: MorrisDesign = { dimensions, step, moves: [], points: [] };
  for (let t = 0; t < trajectories; t++) {
    const signs = Array.from({ length: dimensions }, () => (random() < 0.5 ? 1 : -1) as 1 | -1);
    // a start from which the step up (or down) stays on the grid
    const point = signs.map((sign) => {
      const low = Math.floor(random() * (levels / 2)) / (levels - 1);
      return sign === 1 ? low : low + step;
    });
    const order = signs.map((_, d) => ({ d, at: random() })).sort((a, b) => a.at - b.at);
    design.points.push([...point]);
    design.moves.push(
      order.map(({ d }) => {
        point[d] = point[d]! + signs[d]! * step;
        design.points.push([...point]);
        return { dimension: d, sign: signs[d]! };
      }),
    );
  }
  return design;
}

/** What a dimension does to the result over its whole range: on average, in size, and how unevenly. */
export interface MorrisEffect {
  /** Mean elementary effect: its sign is the direction. */
  mu: number;
  /** Mean of their sizes (Campolongo, Cariboni and Saltelli 2007), by which dimensions are ranked, with its 95 % interval over trajectories. */
  muStar: number;
  low: number | null;
  high: number | null;
  /** Standard deviation: large beside `muStar` where the effect is curved or hangs on other dimensions. */
  sigma: number;
  /** Trajectories in which it was known. */
  trajectories: number;
}

/**
 * Elementary effects of each dimension, from the values at the design's points; a step at one of whose ends the value is not known (NaN) is left out.
 * @throws {InferenceError} if there is not one value for each point
 */
export function morrisEffects(
  { dimensions, step, moves, points }: MorrisDesign,
  values: ArrayLike<number>,
): MorrisEffect[] {
  if (values.length !== points.length)
    throw new InferenceError(
      "morrisEffects.values",
      `${values.length} values`,
      `one for each of ${points.length} points`,
    );
  const effects: number[][] = Array.from({ length: dimensions }, () => []);
  moves.forEach((trajectory, t) => {
    trajectory.forEach(({ dimension, sign }, k) => {
      const at = t * (dimensions + 1) + k;
      const effect = (sign * (values[at + 1]! - values[at]!)) / step;
      if (!Number.isNaN(effect)) effects[dimension]!.push(effect);
    });
  });
  return effects.map((own) => {
    const { mean: muStar, low, high } = meanInterval(own.map(Math.abs));
    const { mean: mu, standardError } = meanInterval(own);
    return {
      mu: mu ?? Number.NaN,
      muStar: muStar ?? Number.NaN,
      low: low === null ? null : Math.max(0, low),
      high,
      sigma: standardError === null ? Number.NaN : standardError * Math.sqrt(own.length),
      trajectories: own.length,
    };
  });
}
