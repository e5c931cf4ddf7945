import type { MeasureKey } from "@ventesal/measures";

/**
 * The place of a measure among a model's keys; the order of a group's names does not matter.
 * @throws {RangeError} if the model does not measure it
 */
export function indexOfKey(
  { measure, group }: Pick<MeasureKey, "measure" | "group">,
  keys: readonly MeasureKey[],
): number {
  const wanted = keyText({ measure, group });
  const index = keys.findIndex((key) => keyText(key) === wanted);
  if (index < 0) throw new RangeError(`the model does not measure ${measure} ${JSON.stringify(group)}`);
  return index;
}

/** A measure and its group as one text, whatever the order of the group's names. */
export function keyText({ measure, group }: Pick<MeasureKey, "measure" | "group">): string {
  return JSON.stringify([measure, ...Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
