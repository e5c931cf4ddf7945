import { quantiles } from "@ventesal/measures";
import seedrandom from "seedrandom";
import { sobolSequence } from "../design/sobol-sequence.ts";
import { InferenceError, requireWhole } from "../inference-error.ts";

/** Points for Sobol's indices: A, then B, then for each dimension A with that column of B. */
export interface SobolDesign {
  base: number;
  dimensions: number;
  points: number[][];
}

/** The design of Saltelli et al. (2010, Computer Physics Communications 181:259-270) on a shifted Sobol sequence: base × (dimensions + 2) points. */
export function sobolDesign({
  base,
  dimensions,
  seed,
}: {
  base: number;
  dimensions: number;
  seed: string;
}): SobolDesign {
  requireWhole("sobolDesign.base", base, 2);
  requireWhole("sobolDesign.dimensions", dimensions, 1);
  const both = sobolSequence({ points: base, dimensions: 2 * dimensions, seed });
  const a = both.map((row) => row.slice(0, dimensions));
  const b = both.map((row) => row.slice(dimensions));
  const mixed = Array.from({ length: dimensions }, (_, i) =>
    a.map((row, k) => row.map((x, d) => (d === i ? b[k]![d]! : x))),
  );
  return { base, dimensions, points: [...a, ...b, ...mixed.flat()] };
}

/** What part of the variance is due to one dimension: alone, and with all in which it has a share. */
export interface SobolIndex {
  first: number;
  firstLow: number;
  firstHigh: number;
  total: number;
  totalLow: number;
  totalHigh: number;
  /** Base points at which it was known. */
  points: number;
}

/**
 * Sobol's indices: first order by Saltelli et al. (2010, table 2 (b)), total by Jansen (1999), with 95 % intervals by the bootstrap over the base points (percentiles). Base points at
 * which a value is not known (NaN) are left out. NaN where the result does not vary.
 * @throws {InferenceError} if there is not one value for each point
 */
export function sobolIndices(
  { base, dimensions, points }: SobolDesign,
  values: ArrayLike<number>,
  { seed, resamples = 200 }: { seed: string; resamples?: number },
): SobolIndex[] {
  if (values.length !== points.length)
    throw new InferenceError(
      "sobolIndices.values",
      `${values.length} values`,
      `one for each of ${points.length} points`,
    );
  const at = (block: number, k: number) => values[block * base + k]!;
  const whole = Array.from({ length: base }, (_, k) => k).filter((k) =>
    Array.from({ length: dimensions + 2 }, (_, block) => at(block, k)).every((value) => !Number.isNaN(value)),
  );
  const random = seedrandom(`sobol indices ${seed}`);
  const estimate = (rows: readonly number[]) => {
    const both = rows.flatMap((k) => [at(0, k), at(1, k)]);
    const mean = both.reduce((s, x) => s + x, 0) / both.length;
    const variance = both.reduce((s, x) => s + (x - mean) ** 2, 0) / both.length;
    return Array.from({ length: dimensions }, (_, i) => {
      let first = 0;
      let total = 0;
      for (const k of rows) {
        const mixed = at(i + 2, k);
        // values less their mean: the estimator's noise does not then grow with the level
        first += (at(1, k) - mean) * (mixed - at(0, k));
        total += (at(0, k) - mixed) ** 2;
      }
      return { first: first / rows.length / variance, total: total / (2 * rows.length) / variance };
    });
  };
  const found = estimate(whole);
  const again = Array.from({ length: resamples }, () =>
    estimate(whole.map(() => whole[Math.floor(random() * whole.length)]!)),
  );
  return found.map(({ first, total }, i) => {
    const range = (of: "first" | "total") =>
      quantiles(
        again.map((sample) => sample[i]![of]),
        [0.025, 0.975],
      );
    const [firstLow, firstHigh] = range("first");
    const [totalLow, totalHigh] = range("total");
    return {
      first,
      firstLow: firstLow!,
      firstHigh: firstHigh!,
      total,
      totalLow: totalLow!,
      totalHigh: totalHigh!,
      points: whole.length,
    };
  });
}
