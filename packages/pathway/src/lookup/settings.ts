import type { Settings, Value } from "../language/value.ts";
import type { Lookup } from "./lookup.ts";

/** The attributes that a value reads. */
export function readBy(value: Value, lookup: Lookup): readonly string[] {
  if (typeof value !== "object") return [];
  if ("attribute" in value) return [value.attribute];
  if ("mixFrom" in value) return value.by ?? lookup.tables.get(value.mixFrom)?.by.slice(0, -1) ?? [];
  if ("table" in value) return value.by ?? lookup.tables.get(value.table)?.by ?? [];
  return [];
}

/**
 * The settings in an order in which each value is set before it is read; the order of writing decides nothing.
 * Null when two or more wait for each other.
 */
export function inOrder(settings: Settings, lookup: Lookup): [string, Value][] | null {
  const left = new Map(Object.entries(settings));
  const ordered: [string, Value][] = [];
  while (left.size > 0) {
    const ready = [...left].find(([, value]) => !readBy(value, lookup).some((attribute) => left.has(attribute)));
    if (!ready) return null;
    ordered.push(ready);
    left.delete(ready[0]);
  }
  return ordered;
}
