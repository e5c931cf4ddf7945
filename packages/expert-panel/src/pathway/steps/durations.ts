import type { Duration } from "./step.ts";

/** Work varies about its mean with this ratio of sd to mean, lognormally: an assumption, as no source gives any spread. */
export const WORK_VARIATION = 0.75;
/** The same of long intervals between two submissions of one patient. */
const INTERVAL_VARIATION = 0.7;

/** Hours of somebody's work. */
export function work(hoursMean: number): Duration {
  return { distribution: { kind: "lognormal", mean: hoursMean, sd: WORK_VARIATION * hoursMean }, unit: "hours" };
}

/** Days between two submissions of one patient. */
export function interval(daysMean: number): Duration {
  return { distribution: { kind: "gamma", mean: daysMean, sd: INTERVAL_VARIATION * daysMean }, unit: "days" };
}

/** Days until somebody outside the authority answers. */
export function spread(medianDays: number, p90Days: number): Duration {
  return { distribution: { kind: "lognormal", median: medianDays, p90: p90Days }, unit: "days" };
}
