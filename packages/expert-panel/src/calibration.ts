import type { Calibration, Target } from "@ventesal/scenario";
import { figure2022 } from "./facts.ts";
import { PRIORS } from "./parameters/calibrated.ts";

/**
 * The published figures that say something about time. The report's three means agree only through their rounding:
 * (30 · 4 + 81 · 18) / 111 = 14.2, published as 15; so the mean of all may lie further off than its own rounding.
 */
const targets: Target[] = [
  target("processing-time.mean", { outcome: "all" }, 0.8),
  target("processing-time.mean", { outcome: "rejected" }),
  target("processing-time.mean", { outcome: "assessed" }),
  target("processing-time.share-within", { days: "7" }, 0.01),
  target("processing-time.share-within", { days: "14" }, 0.01),
  // the longest of one year says little about the mean of many: its own chance is wide (sd about 20 days)
  target("processing-time.longest", { outcome: "all" }, 15),
];

export const calibration: Calibration = {
  priors: PRIORS,
  targets,
  admissible: (values) =>
    values["department.answerMedianDays"]! < values["department.answerP90Days"]! &&
    values["panel.responseMedianDays"]! < values["panel.responseP90Days"]!,
};

function target(measure: string, group: Record<string, string>, rounding?: number): Target {
  const [[by, key]] = Object.entries(group) as [[string, string]];
  const { value, low, high } = figure2022(measure, by, key);
  if (value === null) throw new RangeError(`${measure} ${key} is a range, not a figure to be met`);
  return { measure, group, published: value, rounding: rounding ?? (high - low) / 2 };
}
