import type { Calibration, Target } from "@ventesal/scenario";
import { figure2022 } from "./facts.ts";
import { PRIORS } from "./parameters/calibrated.ts";
import { QUANTILES } from "./pathway/contradictions.ts";

/**
 * The published figures that say something about time. The report's three means agree only through their rounding:
 * (30 · 4 + 81 · 18) / 111 = 14.2, published as 15; so the mean of all may lie further off than its own rounding.
 * Sds of a single year are the model's own, near the baseline, rounded; they are a scale and no more.
 */
const targets: Target[] = [
  target("processing-time.mean", { outcome: "all" }, 1.3, 0.8),
  target("processing-time.mean", { outcome: "rejected" }, 1),
  target("processing-time.mean", { outcome: "assessed" }, 1.6),
  target("processing-time.share-within", { days: "7" }, 0.045, 0.02),
  target("processing-time.share-within", { days: "14" }, 0.045, 0.02),
  // the longest of one year says little about the mean of many: its own chance is wide (sd 29 days)
  target("processing-time.longest", { outcome: "all" }, 29, 15),
];

export const calibration: Calibration = {
  priors: PRIORS,
  targets,
  admissible: (values) => QUANTILES.every(([median, p90]) => values[median]! < values[p90]!),
};

function target(measure: string, group: Record<string, string>, yearSd: number, tolerance?: number): Target {
  const [[by, key]] = Object.entries(group) as [[string, string]];
  const { value, low, high } = figure2022(measure, by, key);
  if (value === null) throw new RangeError(`${measure} ${key} is a range, not a figure to be met`);
  return { measure, group, published: value, yearSd, tolerance: tolerance ?? (high - low) / 2 };
}
