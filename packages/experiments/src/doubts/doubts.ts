import {
  latinHypercube,
  type MorrisEffect,
  morrisDesign,
  morrisEffects,
  onto,
  type SobolIndex,
  sobolDesign,
  sobolIndices,
  type TwoDoubts,
  twoDoubts,
} from "@ventesal/inference";
import type { Kernel } from "@ventesal/kernel";
import { type MeasureKey, quantiles } from "@ventesal/measures";
import type { ScenarioAt } from "../promise/observatory.ts";
import { inputsOf } from "./inputs.ts";
import { type LeftOut, Points } from "./points.ts";

export interface DoubtsEffort {
  seed: string;
  /** Vectors of inputs by which the two doubts are told apart, and replications of each. */
  vectors: number;
  replications: number;
  /** Trajectories of the screening. */
  trajectories: number;
  /** Base points of the indices, and for how many of the inputs that matter most; 0: none. */
  base: number;
  deepest: number;
  signal?: AbortSignal;
  onProgress?: (done: number, expected: number) => void;
}

/** How a result hangs on its inputs. */
export interface DoubtsResult {
  of: Pick<MeasureKey, "measure" | "group">;
  /** Noise and inputs apart, and the range in which nine of ten vectors' means lie. */
  doubts: TwoDoubts;
  range: { low: number; high: number };
  /** By how much each input moves the result over its range, the most first. */
  screening: { key: string; effect: MorrisEffect }[];
  /** Parts of the variance, of the inputs that matter most. */
  indices: { key: string; index: SobolIndex }[];
  /** The input most worth measuring: of the largest part of the variance or, without indices, the one that moves the result most. */
  foremost: string;
  /** Whether it is that beyond the noise of the design: its interval lies above those of all others. */
  isToldApart: boolean;
  inputs: number;
  leftOut: LeftOut;
  complete: boolean;
}

/**
 * Takes the doubt about a result apart: noise of the simulation and doubt about the inputs, by a Latin hypercube over all plausible ranges; each input's effect,
 * by Morris's screening; and the parts of the variance of those that matter most, by Sobol's indices. All points share their chance.
 *
 * A point at which values contradict each other, or whose list never settles, is left out and counted.
 * @returns `null` if it is stopped before two vectors are known
 * @throws {InferenceError} if hardly a point can be run
 */
export async function searchDoubts(
  scenarioAt: ScenarioAt,
  kernel: Kernel,
  of: Pick<MeasureKey, "measure" | "group">,
  effort: DoubtsEffort,
): Promise<DoubtsResult | null> {
  const { seed, vectors, replications, trajectories, base, deepest, signal } = effort;
  const { factors, settings } = inputsOf(scenarioAt({}));
  const points = new Points(scenarioAt, kernel, seed, of);
  const dimensions = factors.length;
  const deep = Math.min(deepest, dimensions);
  const expected = vectors + trajectories * (dimensions + 1) + base * (deep + 2);
  const valuesAt = async (rows: readonly (readonly number[])[], chosen = factors) => {
    const values: Float64Array[] = [];
    for (const row of rows) {
      if (signal?.aborted) break;
      values.push(await points.at(settings(onto(row, chosen)), replications));
      effort.onProgress?.(points.run, expected);
    }
    return values;
  };
  const spread = await valuesAt(latinHypercube({ points: vectors, dimensions, seed, tries: 5 }));
  const means = spread.map(mean);
  if (signal?.aborted && means.filter((value) => !Number.isNaN(value)).length < 2) return null;
  const [low, high] = quantiles(means, [0.05, 0.95]);
  const doubts = twoDoubts(spread);

  const walk = morrisDesign({ trajectories, dimensions, seed });
  const walked = padded((await valuesAt(walk.points)).map(mean), walk.points.length);
  const screening = morrisEffects(walk, walked)
    .map((effect, i) => ({ key: factors[i]!.key, effect }))
    .sort((a, b) => (b.effect.muStar || 0) - (a.effect.muStar || 0));

  const foremostFactors = screening.slice(0, deep).map(({ key }) => factors.find((factor) => factor.key === key)!);
  let indices: DoubtsResult["indices"] = [];
  if (base > 0 && !signal?.aborted) {
    const design = sobolDesign({ base, dimensions: deep, seed });
    const values = padded((await valuesAt(design.points, foremostFactors)).map(mean), design.points.length);
    indices = sobolIndices(design, values, { seed })
      .map((index, i) => ({ key: foremostFactors[i]!.key, index }))
      .sort((a, b) => b.index.total - a.index.total);
  }
  const totals = indices.map(({ key, index }) => ({ key, low: index.totalLow, high: index.totalHigh }));
  const sizes = screening.map(({ key, effect }) => ({ key, low: effect.low, high: effect.high }));
  const [foremost, ...others] = (indices[0] && !Number.isNaN(indices[0].index.total) ? totals : sizes) as [
    (typeof sizes)[number],
    ...typeof sizes,
  ];
  return {
    of,
    doubts,
    range: { low: low!, high: high! },
    screening,
    indices,
    foremost: foremost.key,
    isToldApart: others.every(({ high }) => foremost.low !== null && high !== null && foremost.low > high),
    inputs: dimensions,
    leftOut: points.leftOut,
    complete: !signal?.aborted,
  };
}

function mean(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** What was not run any more is not known. */
function padded(values: readonly number[], length: number): number[] {
  return [...values, ...new Array<number>(length - values.length).fill(Number.NaN)];
}
