import { log } from "@ventesal/random";
import { EquityError } from "./equity-error.ts";
import { type Group, known } from "./group.ts";

/** Theil's index, and its parts between the parents of the groups and within them. */
export interface Theil {
  total: number;
  between: number;
  within: number;
}

/**
 * Theil's T (Theil 1967, Economics and Information Theory): Σ pᵢ rᵢ ln rᵢ, with pᵢ a group's part of the people and rᵢ its burden over the overall
 * burden; 0 where nobody differs. The part between parents is the same index of the parents; within is Σ of each parent's own index times its part
 * of the burden; together they are the total. NaN where nobody bears a burden.
 * @throws {EquityError} if a group that is known has no parent
 */
export function theil(groups: readonly Group[]): Theil {
  const all = known(groups);
  all.forEach(({ name, parent }) => {
    if (parent === undefined)
      throw new EquityError(`groups (${name}).parent`, parent, "the larger group it is part of");
  });
  const parents = [...new Set(all.map(({ parent }) => parent!))].map((parent) => {
    const members = all.filter((one) => one.parent === parent);
    const people = members.reduce((sum, one) => sum + one.people, 0);
    const value = members.reduce((sum, one) => sum + one.people * one.value, 0) / people;
    return { name: parent, people, value, members };
  });
  const total = index(all);
  const between = index(parents);
  const burden = parents.reduce((sum, { people, value }) => sum + people * value, 0);
  // a parent without a burden has no index of its own, and no part of the burden by which it would count
  const within = parents.reduce(
    (sum, { people, value, members }) => sum + (value > 0 ? ((people * value) / burden) * index(members) : 0),
    0,
  );
  return { total, between, within: burden > 0 ? within : Number.NaN };
}

function index(groups: readonly { people: number; value: number }[]): number {
  const people = groups.reduce((sum, one) => sum + one.people, 0);
  const mean = groups.reduce((sum, one) => sum + one.people * one.value, 0) / people;
  if (!(mean > 0)) return Number.NaN;
  return groups.reduce((sum, one) => {
    const relative = one.value / mean;
    return sum + (relative > 0 ? (one.people / people) * relative * log(relative) : 0);
  }, 0);
}
