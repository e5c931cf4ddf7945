import type { Effort } from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";

/** So many replications are not exceeded for a precision, unless somebody says or a model's result is made of more anyway. */
const MOST_FOR_PRECISION = 1000;

/** How many replications are asked for: the model's own number unless said; with a precision, at most how many. */
export function effortFor(
  { replications: own, precise }: Pick<Model, "replications" | "precise">,
  { replications, precision }: { replications?: number; precision?: number },
): Effort {
  if (precision === undefined) return { replications: replications ?? own };
  return { precision, of: precise, mostReplications: replications ?? Math.max(MOST_FOR_PRECISION, own) };
}
