import { EquityError } from "./equity-error.ts";

/** A region or municipality and the burden its people bear: a wait, a share with unmet need. More is worse. */
export interface Group {
  readonly name: string;
  /** How many people it stands for, 0 or more: its weight. */
  readonly people: number;
  /** The burden, 0 or more; NaN where it is not known: such a group is left out. */
  readonly value: number;
  /** The larger group that it is part of, for what is between those and within them. */
  readonly parent?: string;
  /** Its place on the ladder of disadvantage, the least disadvantaged lowest; groups may share a place. */
  readonly rank?: number;
}

/** A group that is known and has people, with its part of them all. */
export type Weighted = Group & { readonly part: number };

/**
 * The groups that are known and have people, each with its part of them (together 1).
 * @throws {EquityError} for people that are negative or not finite, and for a burden that is negative or infinite
 */
export function known(groups: readonly Group[]): Weighted[] {
  groups.forEach(({ name, people, value }, i) => {
    if (!(people >= 0 && people < Infinity))
      throw new EquityError(`groups[${i}].people (${name})`, people, "a finite number, 0 or more");
    if (value < 0 || value === Infinity)
      throw new EquityError(`groups[${i}].value (${name})`, value, "a finite number, 0 or more, or NaN for unknown");
  });
  const usable = groups.filter(({ people, value }) => people > 0 && !Number.isNaN(value));
  const total = usable.reduce((sum, { people }) => sum + people, 0);
  return usable.map((group) => ({ ...group, part: group.people / total }));
}

/** The burden of all known groups together: the mean weighted by people. NaN where nobody is known. */
export function overall(groups: readonly Group[]): number {
  const weighted = known(groups);
  return weighted.length === 0 ? Number.NaN : weighted.reduce((sum, { part, value }) => sum + part * value, 0);
}
