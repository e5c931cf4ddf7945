import { type Group, known, overall } from "./group.ts";

/**
 * Gini's coefficient of the burden over people who all bear what their group does: Σᵢ Σⱼ pᵢ pⱼ |xᵢ - xⱼ| / 2 x̄ (Gini 1912; weighted form as in Cowell
 * 2011, Measuring Inequality). From 0, nobody differs, to below 1. NaN where nobody bears a burden.
 */
export function gini(groups: readonly Group[]): number {
  const mean = overall(groups);
  if (!(mean > 0)) return Number.NaN;
  const ordered = [...known(groups)].sort((a, b) => a.value - b.value);
  // twice the area between the diagonal and the Lorenz curve, by trapezia
  let before = 0;
  let area = 0;
  for (const { part, value } of ordered) {
    const after = before + (part * value) / mean;
    area += part * (before + after);
    before = after;
  }
  return Math.max(0, 1 - area);
}
