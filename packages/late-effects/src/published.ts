import type { MeasureKey } from "@ventesal/measures";
import { ODENSE_PER_YEAR } from "./facts.ts";
import type { Values } from "./values.ts";

/**
 * What a source gives of a measure: the referrals to Odense in a year. (The Barometer gives the share of unmet need only by kind of late
 * effect, from 55 % to 72 %, so no one figure stands beside that measure.)
 */
export function published(v: Values): (key: MeasureKey) => number | null {
  const ofYears = ODENSE_PER_YEAR * v.number("years");
  return ({ measure, group }) => (measure === "referrals.count" && group.clinic === "Odense" ? ofYears : null);
}
