/** What is measured: a measure's name, for whom or what, and in which unit. */
export interface MeasureKey {
  /** For example `processing-time.mean`. */
  measure: string;
  /** For example `{ outcome: "assessed", region: "Syddanmark" }`; empty: all. */
  group: Record<string, string>;
  /** For example `days`, `cases`, `share`. */
  unit: string;
}

/**
 * One row of results, in the stable form of the JSON output. `null` stands for what is not defined: JSON has no NaN.
 *
 * Two uncertainties stand side by side and are not to be mixed: `low`..`high` shrinks as replications are added,
 * `yearLow`..`yearHigh` does not, since it is the chance that a single year is subject to.
 */
export interface Row extends MeasureKey {
  /** Mean over the replications in which the measure is defined. */
  mean: number | null;
  /** 95 % interval of the mean over replications. */
  low: number | null;
  high: number | null;
  /** 5 % and 95 % quantiles of a single replication, which is one year where a replication is one year. */
  yearLow: number | null;
  yearHigh: number | null;
  /** The same figure as a source gives it; `null` where no source has it. */
  published: number | null;
}
