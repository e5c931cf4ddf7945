import type { MeasureKey } from "@ventesal/measures";

/**
 * The column of a measure in the results: `cases.count`, or with its groups `processing-time.mean|outcome=rejected|region=Sjælland`, the kinds of
 * groups in the order of their code units, whatever order a model has them in. Results of two versions have the same names for the same measures.
 */
export function columnName({ measure, group }: Pick<MeasureKey, "measure" | "group">): string {
  const kinds = Object.keys(group).sort();
  return [measure, ...kinds.map((kind) => `${kind}=${group[kind]}`)].join("|");
}

/** The column of an ingredient of pooled measures. What it means depends on the model. */
export function ingredientName(i: number): string {
  return `ingredient|${i}`;
}
