import type { Prior } from "@ventesal/scenario";
import type { CalibrationResult } from "./calibrate.ts";

/** One parameter of one fitted vector, as `data/panel/calibration-2022.csv` holds it; vector 0 is the best fit. */
export interface CalibrationRow {
  vector: number;
  /** Root mean square of (model - published) / tolerance, to three decimals. */
  distance: number;
  parameter: string;
  value: number;
  unit: string;
}

/** A calibration as rows: the best fit first, then the plausible set by distance. */
export function calibrationRows({ best, plausible }: CalibrationResult, priors: readonly Prior[]): CalibrationRow[] {
  const byDistance = [...plausible].sort((a, b) => a.distance - b.distance);
  return [best, ...byDistance].flatMap(({ values, distance }, vector) =>
    priors.map(({ key, unit }) => ({
      vector,
      distance: Number(distance.toFixed(3)),
      parameter: key,
      value: values[key]!,
      unit,
    })),
  );
}
