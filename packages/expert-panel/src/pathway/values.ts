import type { ParameterValues } from "@ventesal/scenario";
import type { CountedShares } from "../flow.ts";

/** Reads parameter values by key: a missing one is a mistake of the model, not of its user. */
export function reader(values: ParameterValues) {
  return {
    number(key: string): number {
      const value = values[key];
      if (typeof value !== "number") throw new TypeError(`expected a number for ${key}, got ${JSON.stringify(value)}`);
      return value;
    },
    choice(key: string): string {
      const value = values[key];
      if (typeof value !== "string") throw new TypeError(`expected a choice for ${key}, got ${JSON.stringify(value)}`);
      return value;
    },
  };
}

export type Values = ReturnType<typeof reader>;

/** Whether caseworkers handle all cases on weekends and holidays, too, and not the urgent ones only. */
export function worksEveryDay(v: Values): boolean {
  return v.choice("caseworker.weekendWork") === "all-cases";
}

/** What becomes of a region's referrals, as the report counts it. */
export function countedShares(v: Values, region: string): CountedShares {
  return {
    cancelled: v.number("cancelled.share"),
    rejected: v.number(`rejected.${region}.share`),
    resubmitted: v.number("rejected.resubmittedShare"),
    renewed: v.number("renewed.share"),
  };
}
