import { InferenceError } from "../inference-error.ts";

/** How much of a series is start-up. */
export interface WarmUp {
  /** Observations to leave out: a multiple of five. */
  truncate: number;
  /** Batches of five, and of them those left out. */
  batches: number;
  truncatedBatches: number;
  /** The square of the standard error that is least, (Σ (Y - Ȳ)²) / (batches kept)². */
  statistic: number;
  /** False where the least lies at the end of the first half: the series is then too short to tell. */
  reliable: boolean;
}

const BATCH = 5;

/**
 * The warm-up of a series by MSER-5: of means of five observations so many are left out that the standard error of the mean of the others is
 * least, half of them at most (White 1997, Simulation 69:323-334; White, Cobb and Spratt 2000). A rest of fewer than five at the end is not read.
 * @throws {InferenceError} for fewer than 20 observations, or one that is not a finite number
 */
export function mser5(series: ArrayLike<number>): WarmUp {
  const batches = Math.floor(series.length / BATCH);
  if (batches < 4) throw new InferenceError("mser5.series", `${series.length} observations`, "20 or more");
  const means = new Float64Array(batches);
  for (let b = 0; b < batches; b++) {
    for (let k = 0; k < BATCH; k++) {
      const value = series[b * BATCH + k]!;
      if (!Number.isFinite(value)) throw new InferenceError(`mser5.series[${b * BATCH + k}]`, value, "a finite number");
      means[b]! += value / BATCH;
    }
  }
  const last = Math.floor(batches / 2);
  let least = { d: 0, statistic: Number.POSITIVE_INFINITY };
  for (let d = 0; d <= last; d++) {
    const kept = means.subarray(d);
    const mean = kept.reduce((a, b) => a + b, 0) / kept.length;
    const statistic = kept.reduce((sum, y) => sum + (y - mean) ** 2, 0) / kept.length ** 2;
    if (statistic < least.statistic) least = { d, statistic };
  }
  return {
    truncate: least.d * BATCH,
    batches,
    truncatedBatches: least.d,
    statistic: least.statistic,
    reliable: least.d < last,
  };
}
