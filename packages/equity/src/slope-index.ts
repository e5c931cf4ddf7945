import type { Group } from "./group.ts";
import { ridits } from "./ridit.ts";

/**
 * The slope index of inequality: by how much the burden rises from the least to the most disadvantaged end of the ladder, by least squares on
 * the relative rank, weighted by people (Mackenbach and Kunst 1997, Social Science & Medicine 44:757-771). In the burden's unit; positive when the
 * disadvantaged bear more. NaN where fewer than two ranks are known.
 * @throws {EquityError} if a group that is known has no rank
 */
export function slopeIndex(groups: readonly Group[]): number {
  return line(groups).slope;
}

/**
 * The relative index of inequality: the burden at the most disadvantaged end of the same line over that at the least (Kunst and Mackenbach
 * 1995). 1 where there is no slope. NaN where fewer than two ranks are known, or where the line comes to 0 or below.
 * @throws {EquityError} if a group that is known has no rank
 */
export function relativeIndex(groups: readonly Group[]): number {
  const { atLeast, slope } = line(groups);
  return atLeast > 0 && atLeast + slope > 0 ? (atLeast + slope) / atLeast : Number.NaN;
}

function line(groups: readonly Group[]): { atLeast: number; slope: number } {
  const ranked = ridits(groups);
  const mean = (of: (one: (typeof ranked)[number]) => number) =>
    ranked.reduce((sum, one) => sum + one.part * of(one), 0);
  const x = mean(({ ridit }) => ridit);
  const y = mean(({ value }) => value);
  const spread = mean(({ ridit }) => (ridit - x) ** 2);
  const slope = spread > 1e-15 ? mean(({ ridit, value }) => (ridit - x) * (value - y)) / spread : Number.NaN;
  return { atLeast: y - slope * x, slope };
}
