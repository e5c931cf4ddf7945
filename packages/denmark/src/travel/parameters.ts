import { travelParameters as rows, type TravelParameterRow } from "@ventesal/data";
import { FactError } from "../fact-error.ts";

/** The numbers of the travel model, in the units of `travelParameters()`. */
export type TravelModel = Readonly<Record<TravelParameterRow["key"], number>>;

/** The parameters of the travel model, each with default, unit, plausible range, confidence and source. */
export function travelParameters(): readonly TravelParameterRow[] {
  return rows;
}

const defaults = Object.fromEntries(rows.map((row) => [row.key, row.value])) as TravelModel;
const mayBeZero = new Set([
  "startMinutes",
  "townKm",
  "boardingMinutes",
  "spreadFactor",
  "warnWaterKm",
  "warnWaterShare",
  "shortTripKm",
]);

/**
 * The travel model with some of its numbers changed.
 *
 * @throws {FactError} of kind `travel` for a name that is no parameter, and for a number that is negative, not finite,
 * or zero where it is a speed or a factor.
 */
export function travelModel(changes: Partial<TravelModel> = {}): TravelModel {
  for (const [key, value] of Object.entries(changes)) {
    if (!Object.hasOwn(defaults, key)) {
      throw new FactError("travel", `the parameter ${key}`, `one of ${Object.keys(defaults).join(", ")}`);
    }
    if (!Number.isFinite(value) || value < 0 || (value === 0 && !mayBeZero.has(key))) {
      throw new FactError("travel", `${key} ${value}`, mayBeZero.has(key) ? "0 or more" : "a number above 0");
    }
  }
  return { ...defaults, ...changes };
}
