import { InferenceError } from "../inference-error.ts";

/** A parameter over which a design goes: from one number to another, or over some values. */
export type Factor =
  | { key: string; low: number; high: number; scale?: "linear" | "log"; whole?: boolean }
  | { key: string; values: readonly (number | string)[] };

/**
 * Points of the unit cube as values of parameters, in the factors' order. A whole number is one of those from low to high, each as likely as the others; on a
 * log scale equal ratios are equally likely.
 * @throws {InferenceError} for a factor without values, a high below the low, or a log scale that is not above 0
 */
export function onto(point: readonly number[], factors: readonly Factor[]): Record<string, number | string> {
  return Object.fromEntries(factors.map((factor, i) => [factor.key, valueAt(point[i]!, factor)]));
}

function valueAt(u: number, factor: Factor): number | string {
  if ("values" in factor) {
    const { key, values } = factor;
    if (values.length === 0) throw new InferenceError(`onto.${key}`, "no values", "one or more");
    return values[Math.min(values.length - 1, Math.floor(u * values.length))]!;
  }
  const { key, low, high, scale = "linear", whole = false } = factor;
  if (!(low <= high)) throw new InferenceError(`onto.${key}`, `${low} to ${high}`, "a low that is not above the high");
  if (whole) return Math.min(high, low + Math.floor(u * (high - low + 1)));
  if (scale === "linear") return low + u * (high - low);
  if (!(low > 0)) throw new InferenceError(`onto.${key}.low`, low, "a number above 0 on a log scale");
  return low * (high / low) ** u;
}
