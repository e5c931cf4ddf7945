import type { Factor } from "@ventesal/inference";
import type { ParameterValue, Scenario } from "@ventesal/scenario";

/** The name under which all fitted parameters vary together. */
export const FITTED = "fitted parameters";

/** What may be in doubt of a scenario: each input over its plausible range, and the fitted ones together. */
export interface Inputs {
  factors: Factor[];
  /** The parameters at a point of the factors. */
  settings(at: Readonly<Record<string, number | string>>): Record<string, ParameterValue>;
}

/**
 * The inputs of a scenario. What the scenario itself sets is a decision and not in doubt; nor are questions and yardsticks, nor what decides which other
 * parameters there are. Numbers go evenly over their plausible range, choices over their options; values that do not go together are reconciled as the
 * model says.
 */
export function inputsOf({ model, parameters, changed, values }: Scenario): Inputs {
  const vectors = model.plausible?.() ?? [];
  const fitted = new Set(vectors.flatMap((vector) => Object.keys(vector)));
  const free = parameters.filter(({ key, structural }) => {
    return !structural && !changed.includes(key) && !fitted.has(key) && !model.isQuestion?.(key);
  });
  const factors = free.flatMap((parameter): Factor[] => {
    if (parameter.kind !== "number" || parameter.low === parameter.high) return [];
    const { key, low, high, whole = false } = parameter;
    return [{ key, low, high, whole }];
  });
  const together = vectors.length > 0 && ![...fitted].some((key) => changed.includes(key));
  if (together) factors.push({ key: FITTED, values: vectors.map((_, i) => i) });
  return {
    factors,
    settings: ({ [FITTED]: vector, ...others }) => {
      const set = { ...others, ...(vector !== undefined && vectors[vector as number]) };
      return { ...set, ...model.reconciled?.({ ...values, ...set }, new Set(Object.keys(set))) };
    },
  };
}
