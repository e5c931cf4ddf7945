import { EquityError } from "./equity-error.ts";
import { type Group, known, type Weighted } from "./group.ts";

/**
 * Groups with their relative rank: the part of all people who are less disadvantaged, and half of those who share the rank (Bross 1958's ridit),
 * so that ranks run from 0 to 1 and average to one half.
 * @throws {EquityError} if a group that is known has no rank
 */
export function ridits(groups: readonly Group[]): (Weighted & { ridit: number })[] {
  const all = known(groups);
  all.forEach(({ name, rank }) => {
    if (rank === undefined || Number.isNaN(rank)) throw new EquityError(`groups (${name}).rank`, rank, "a number");
  });
  return all.map((one) => {
    const below = all.reduce((sum, other) => sum + (other.rank! < one.rank! ? other.part : 0), 0);
    const beside = all.reduce((sum, other) => sum + (other.rank! === one.rank! ? other.part : 0), 0);
    return { ...one, ridit: below + beside / 2 };
  });
}
