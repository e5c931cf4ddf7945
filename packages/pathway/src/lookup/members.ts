import type { ForEachMember } from "../language/name.ts";

/** One of a family (`member` is its category), or the only one (`null`). */
export interface Part {
  name: string;
  member: string | null;
}

/** How a part is named in results: "assessment · Odense", or just its name. */
export function partName({ name, member }: Part): string {
  return member === null ? name : `${name} · ${member}`;
}

/** The value of one member, where one value for all or one for each may stand. Undefined if the member is not named. */
export function valueFor<T>(value: ForEachMember<T>, member: string | null): T | undefined {
  if (!isByMember(value)) return value;
  return member !== null && Object.hasOwn(value, member) ? value[member] : undefined;
}

/** Whether the value is given by member. The values themselves are numbers, names or lists, never records. */
export function isByMember<T>(value: ForEachMember<T>): value is Record<string, T> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
