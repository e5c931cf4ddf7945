import type { ParameterValues } from "@ventesal/scenario";
import { PARTS, QUANTILES } from "./contradictions.ts";

/** So much above the median a 90th percentile is put that would lie below it. */
const ABOVE = 1.1;

/**
 * Shares of one whole that exceed it are scaled down to it, and a 90th percentile that would not lie above its median is put a tenth above.
 * What is not free stays; where that alone is too much, the values stay contradictory.
 * @returns the values that had to be moved
 */
export function reconciled(values: ParameterValues, free: ReadonlySet<string>): ParameterValues {
  const number = (key: string) => Number(values[key]);
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + number(key), 0);
  const moved: Record<string, number> = {};
  for (const keys of PARTS) {
    const movable = keys.filter((key) => free.has(key));
    const left = 1 - sum(keys.filter((key) => !free.has(key)));
    const asked = sum(movable);
    if (asked <= left || left < 0) continue;
    for (const key of movable) moved[key] = (number(key) * left) / asked;
  }
  for (const [median, p90] of QUANTILES) {
    if (free.has(p90) && number(p90) <= number(median)) moved[p90] = ABOVE * number(median);
  }
  return moved;
}
