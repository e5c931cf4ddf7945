import { inOneGo, jackknifeSteps, type MeasureKey, type Row, rowOf, yearRange } from "@ventesal/measures";
import type { BuiltModel } from "@ventesal/scenario";
import type { Observations } from "./replicate.ts";

/** What replications show, measure by measure. */
export interface Summary {
  keys: readonly MeasureKey[];
  /** One for each key. */
  rows: Row[];
  /**
   * One series for each key: a value for each replication, of which the row's mean and interval are made. For a pooled measure these are the
   * jackknife's pseudo-values, so that differences of two scenarios are paired in the same way for all measures.
   */
  series: Float64Array[];
}

/** Rows with intervals of all that was observed: the model's measures in their order, then the pooled ones. */
export function summaryOf(...of: Parameters<typeof summarySteps>): Summary {
  return inOneGo(summarySteps(...of));
}

/** As {@link summaryOf}, but pausing on the way: pooled measures of many replications take their time. */
export function* summarySteps(
  { published, pooled }: Pick<BuiltModel, "published" | "pooled">,
  keys: readonly MeasureKey[],
  observations: Observations,
): Generator<undefined, Summary> {
  const direct = observations.columns();
  const rows = keys.map((key, k) => rowOf(key, direct[k]!, published(key)));
  if (!pooled) return { keys, rows, series: direct };

  const { replications, ingredients } = observations;
  const all = new Float64Array(replications * ingredients);
  for (let r = 0; r < replications; r++) all.set(observations.ingredientsOf(r), r * ingredients);
  const pseudo = yield* jackknifeSteps(all, ingredients, pooled.of);
  const single: Float64Array[] = [];
  for (let r = 0; r < replications; r++) {
    single.push(pooled.of(observations.ingredientsOf(r)));
    yield;
  }
  const pooledRows = pooled.keys.map((key, k): Row => {
    const ofYears = yearRange(single.map((values) => values[k]!));
    return { ...notBelow(pooled.least[k]!, rowOf(key, pseudo[k]!, published(key))), ...ofYears };
  });
  return { keys: [...keys, ...pooled.keys], rows: [...rows, ...pooledRows], series: [...direct, ...pseudo] };
}

/** A row whose mean and interval are cut at the least that its measure can be. */
function notBelow(least: number, row: Row): Row {
  const cut = (value: number | null) => (value === null ? null : Math.max(least, value));
  return { ...row, mean: cut(row.mean), low: cut(row.low), high: cut(row.high) };
}
