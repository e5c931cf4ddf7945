import { inOneGo } from "./in-one-go.ts";
import { MeasureError } from "./measure-error.ts";

/**
 * Jackknife pseudo-values of statistics that are no means: R θ(all) - (R - 1) θ(all but r), one for each replication r. Their mean is the estimate
 * with its bias of order 1/R taken off, and their Student-t interval (`meanInterval`) the statistic's (Miller 1974, Biometrika 61:1-15; Efron and Tibshirani 1993, An
 * Introduction to the Bootstrap, ch. 11). For a statistic that is a mean they are the values themselves.
 *
 * @param rows replications × ingredients, row by row
 * @param ingredients how many numbers a replication has
 * @param statistics what is computed of the means of the ingredients; NaN where undefined
 * @returns for each statistic one value per replication; NaN where it is undefined, and with a single replication
 * @throws {MeasureError} if the rows are not whole, or an ingredient is not a number
 */
export function jackknife(
  rows: Float64Array,
  ingredients: number,
  statistics: (means: Float64Array) => Float64Array,
): Float64Array[] {
  return inOneGo(jackknifeSteps(rows, ingredients, statistics));
}

/** As {@link jackknife}, but pausing after each replication, for those who have to hear of others meanwhile. */
export function* jackknifeSteps(
  rows: Float64Array,
  ingredients: number,
  statistics: (means: Float64Array) => Float64Array,
): Generator<undefined, Float64Array[]> {
  const replications = ingredients === 0 ? 0 : rows.length / ingredients;
  if (!Number.isInteger(replications)) {
    throw new MeasureError({
      place: "jackknife.rows",
      received: `${rows.length} numbers`,
      expected: `whole replications of ${ingredients} numbers`,
    });
  }
  const bad = rows.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) {
    throw new MeasureError({ place: `jackknife.rows[${bad}]`, received: `${rows[bad]}`, expected: "a finite number" });
  }
  const sums = new Float64Array(ingredients);
  for (let i = 0; i < rows.length; i++) sums[i % ingredients]! += rows[i]!;
  const all = statistics(sums.map((sum) => sum / replications));
  const pseudo = Array.from(all, () => new Float64Array(replications));
  const without = new Float64Array(ingredients);
  for (let r = 0; r < replications; r++) {
    for (let k = 0; k < ingredients; k++) without[k] = (sums[k]! - rows[r * ingredients + k]!) / (replications - 1);
    const others = replications > 1 ? statistics(without) : all.map(() => Number.NaN);
    for (let s = 0; s < all.length; s++) pseudo[s]![r] = replications * all[s]! - (replications - 1) * others[s]!;
    yield;
  }
  return pseudo;
}
