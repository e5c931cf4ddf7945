import type { Calibration, Target } from "@ventesal/scenario";
import { figure2022 } from "./facts.ts";
import { PRIORS } from "./parameters/calibrated.ts";
import { QUANTILES } from "./pathway/contradictions.ts";

/**
 * The published figures that say something about time. The report's three means agree only through their rounding:
 * (30 · 4 + 81 · 18) / 111 = 14.2, published as 15; so the mean of all may lie further off than its own rounding.
 */
const targets: Target[] = [
  target("processing-time.mean", { outcome: "all" }, 0.8),
  target("processing-time.mean", { outcome: "rejected" }),
  target("processing-time.mean", { outcome: "assessed" }),
  target("processing-time.share-within", { days: "7" }, 0.02),
  target("processing-time.share-within", { days: "14" }, 0.02),
  // the longest of one year says little about the mean of many: its own chance is wide (sd about 20 days)
  target("processing-time.longest", { outcome: "all" }, 15),
];

export const calibration: Calibration = {
  priors: PRIORS,
  targets,
  admissible: (values) => QUANTILES.every(([median, p90]) => values[median]! < values[p90]!),
};

function target(measure: string, group: Record<string, string>, tolerance?: number): Target {
  const [[by, key]] = Object.entries(group) as [[string, string]];
  const { value, low, high } = figure2022(measure, by, key);
  if (value === null) throw new RangeError(`${measure} ${key} is a range, not a figure to be met`);
  return { measure, group, published: value, tolerance: tolerance ?? (high - low) / 2 };
}
