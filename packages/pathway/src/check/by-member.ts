import type { ForEachMember } from "../language/name.ts";
import type { Path } from "../language/path.ts";
import { isByMember } from "../lookup/members.ts";
import type { Ask } from "./ask.ts";

/** A value given by member names only members, and (unless `partial`) all of them. */
export function checkByMember<T>(
  ask: Ask,
  value: ForEachMember<T> | undefined,
  members: readonly (string | null)[],
  path: Path,
  partial = false,
): void {
  if (value === undefined || !isByMember(value)) return;
  const names = members.filter((member) => member !== null);
  if (names.length === 0) {
    const given = Object.keys(value).join(", ");
    ask.report.add("wrong-shape", path, "one value, since there is no `each`", `values for ${given}`);
    return;
  }
  for (const name of Object.keys(value)) ask.category(name, names, [...path, name]);
  const missing = names.filter((name) => !Object.hasOwn(value, name));
  if (!partial && missing.length > 0)
    ask.report.add("missing-member", path, `a value for ${missing.join(", ")}`, "nothing");
}

/** A list of members names only members. */
export function checkOnly(
  ask: Ask,
  only: readonly string[] | undefined,
  members: readonly (string | null)[],
  path: Path,
): void {
  if (!only) return;
  const names = members.filter((member) => member !== null);
  for (const [i, name] of only.entries()) ask.category(name, names, [...path, i]);
}

/** The attribute of `each` exists and has categories. */
export function checkEach(ask: Ask, each: string | undefined, path: Path): void {
  if (each === undefined) return;
  const attribute = ask.lookup.attributes.get(each);
  if (!attribute) ask.unknown("attribute", each, ask.lookup.attributes.keys(), [...path, "each"]);
  else if (!attribute.categories)
    ask.report.add("needs-categories", [...path, "each"], "an attribute with categories", JSON.stringify(each));
}
