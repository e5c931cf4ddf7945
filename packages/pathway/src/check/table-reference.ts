import type { Path } from "../language/path.ts";
import type { TableReference } from "../language/table.ts";
import type { KnownTable } from "../lookup/lookup.ts";
import type { Ask } from "./ask.ts";

/** A table by name, read by its own attributes or by others with the same categories. */
export function checkTableReference(
  ask: Ask,
  reference: TableReference,
  path: Path,
  lastIsGiven = false,
): KnownTable | undefined {
  const [name, by] = typeof reference === "string" ? [reference, undefined] : [reference.table, reference.by];
  const at = typeof reference === "string" ? path : [...path, "table"];
  const table = ask.table(name, at);
  if (!table) return undefined;
  const levels = lastIsGiven ? table.levels.slice(0, -1) : table.levels;
  if (by && by.length !== levels.length) {
    ask.report.add("wrong-shape", [...path, "by"], `${levels.length} attributes`, String(by.length));
    return table;
  }
  levels.forEach((level, i) => {
    ask.readsCategory(by?.[i] ?? table.by[i]!, by ? [...path, "by", i] : at, level);
  });
  return table;
}
