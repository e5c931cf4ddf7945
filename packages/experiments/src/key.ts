import type { MeasureKey } from "@ventesal/measures";

/**
 * The place of a measure among a model's keys; the order of a group's names does not matter.
 * @throws {RangeError} if the model does not measure it
 */
export function indexOfKey(
  { measure, group }: Pick<MeasureKey, "measure" | "group">,
  keys: readonly MeasureKey[],
): number {
  const index = keys.findIndex((key) => key.measure === measure && sameGroup(key.group, group));
  if (index < 0) throw new RangeError(`the model does not measure ${measure} ${JSON.stringify(group)}`);
  return index;
}

function sameGroup(a: Record<string, string>, b: Record<string, string>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
