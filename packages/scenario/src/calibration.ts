/** A parameter that no source gives: where a fit may look for it. Uniform between `low` and `high`. */
export interface Prior {
  key: string;
  unit: string;
  low: number;
  high: number;
}

/** A published figure that a fit is to meet. */
export interface Target {
  measure: string;
  group: Record<string, string>;
  published: number;
  /** How far the mean of many years may lie from the figure to be called a hit. */
  tolerance: number;
  /** How much the figure varies from one single year to the next (sd): the scale of what is plausible. */
  yearSd: number;
}

/** What a model offers to be fitted. */
export interface Calibration {
  priors: readonly Prior[];
  targets: readonly Target[];
  /** Whether a point of the priors makes sense at all (a median below its 90th percentile). */
  admissible(values: Readonly<Record<string, number>>): boolean;
}
