import type { Calendar, Label, Pathway } from "@ventesal/pathway";

/** All the examples begin on Monday 2 March 2026: day 0. Friday is day 4, the next Monday day 7. */
export const MONDAY = "2026-03-02";

/** Monday to Friday from 8 to 16. */
export const OFFICE: Calendar = { week: { mondayToFriday: ["08:00-16:00"] } };

/** So many hours in days. */
export const hours = (h: number): number => h / 24;

/** A moment: the day, and the time of day in hours. */
export const at = (day: number, hour: number): number => day + hour / 24;

/** Work or a delay that always takes so long. */
export const takes = (value: number, unit: "hours" | "days") =>
  ({ distribution: { kind: "constant", value }, unit }) as const;

/** Cases that come at given times. */
export function comes(
  name: string,
  moments: string[],
  start: string,
  set?: Record<string, string>,
): Pathway["arrivals"][number] {
  return { name, process: "listed", at: moments, start, ...(set && { set }) };
}

/** Names of figures. */
export const caseEnds = (which: number | string): Label => ({
  da: `sag ${which} slutter (dag)`,
  en: `case ${which} ends (day)`,
});
export const daysOf = (cause: Label): Label => ({ da: `dage: ${cause.da}`, en: `days: ${cause.en}` });
export const numberOf = (outcome: Label): Label => ({ da: `antal ${outcome.da}`, en: `number ${outcome.en}` });
