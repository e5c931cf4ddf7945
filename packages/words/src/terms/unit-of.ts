import { termFor } from "./term-for.ts";
import type { Terms } from "./terms.ts";

/** The unit as it is called after this number: "1 hour", "1.5 hours". */
export function unitOf(
  value: number,
  unit: string,
  { units, unitsOfOne }: Pick<Terms, "units" | "unitsOfOne">,
): string {
  return termFor(unit, value === 1 && Object.hasOwn(unitsOfOne, unit) ? unitsOfOne : units);
}
