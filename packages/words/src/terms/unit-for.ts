import { termFor } from "./term-for.ts";
import type { Terms } from "./terms.ts";

/** What a unit is called beside a number: one day, two days. */
export function unitFor(unit: string, value: number, { units, oneUnits }: Pick<Terms, "units" | "oneUnits">): string {
  return Math.abs(value) === 1 && Object.hasOwn(oneUnits, unit) ? termFor(unit, oneUnits) : termFor(unit, units);
}
