import type { ComparedRow } from "./compare.ts";

/** The region of a row told apart by nothing else; `null` for everybody; undefined for any other row. */
export function placeOf({ group }: Pick<ComparedRow, "group">): string | null | undefined {
  const kinds = Object.keys(group).filter((kind) => group[kind] !== "all");
  if (kinds.length === 0) return null;
  return kinds.length === 1 && kinds[0] === "region" ? group.region : undefined;
}
