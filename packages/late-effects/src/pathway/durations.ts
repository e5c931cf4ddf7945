import type { Step } from "./steps/step.ts";

export type Duration = Extract<Step, { type: "visit" }>["work"];

/** Work varies about its mean with this ratio of sd to mean, lognormally: an assumption, as no source gives any spread. */
const WORK_VARIATION = 0.3;

/** Hours of somebody's work. */
export function work(hoursMean: number): Duration {
  return { distribution: { kind: "lognormal", mean: hoursMean, sd: WORK_VARIATION * hoursMean }, unit: "hours" };
}

/** Days of which only the mean is assumed. */
export function aboutDays(daysMean: number): Duration {
  return { distribution: { kind: "exponential", mean: daysMean }, unit: "days" };
}

/** Days until somebody has time. */
export function waitOf(medianDays: number, p90Days: number): Duration {
  return { distribution: { kind: "lognormal", median: medianDays, p90: p90Days }, unit: "days" };
}

export function exactly(days: number): Duration {
  return { distribution: { kind: "constant", value: days }, unit: "days" };
}
