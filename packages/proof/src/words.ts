import type { Pathway, Step } from "@ventesal/pathway";

type Duration = Extract<Step, { type: "delay" }>["duration"];
export type Distribution = Duration["distribution"];

/** A duration in days, by its distribution. */
export const inDays = (distribution: Distribution): Duration => ({ distribution, unit: "days" });

/** An exponential duration with this mean in days. */
export const exponential = (mean: number): Duration => inDays({ kind: "exponential", mean });

/** A duration of so many days, always. */
export const always = (days: number): Duration => inDays({ kind: "constant", value: days });

type Arrival = Pathway["arrivals"][number];

/** Poisson arrivals, so many a day in the mean. */
export function poisson(name: string, perDay: number, start: string, set?: Arrival["set"]): Arrival {
  return { name, process: "poisson", count: perDay, perDays: 1, start, ...(set && { set }) };
}

/** A number as Danish writes it. */
export const danish = (value: number): string => String(value).replace(".", ",");
