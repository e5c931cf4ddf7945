import type { MeasureAsked, Snapshot } from "./protocol.js";

/** The single years of a measure in a result; `null` where they were not asked for, or the scenario has no such measure. */
export function yearsOf({ years }: Snapshot, { measure, group }: MeasureAsked): Float64Array | null {
  const names = Object.keys(group);
  const found = years.find(
    (one) =>
      one.measure === measure &&
      Object.keys(one.group).length === names.length &&
      names.every((name) => one.group[name] === group[name]),
  );
  return found?.values ?? null;
}
