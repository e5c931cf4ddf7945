import { funnelLimits } from "@ventesal/equity";
import { sum } from "../sum.ts";
import { INGREDIENTS } from "./equity.ts";

/** Limits between which 95 of 100 municipalities lie by chance alone. */
const LEVEL = 0.95;

/**
 * The share of municipalities whose share of unmet need lies outside the funnel round the country's (Spiegelhalter 2005). About one in twenty
 * does by chance; many more say that municipalities differ. NaN where no need arose.
 */
export function outsideFunnel(ingredients: Float64Array, municipalities: number): number {
  const column = (name: (typeof INGREDIENTS)[number]) =>
    Array.from({ length: municipalities }, (_, m) => ingredients[m * INGREDIENTS.length + INGREDIENTS.indexOf(name)]!);
  const needs = column("needs");
  const unmet = column("unmet");
  const overall = sum(unmet) / sum(needs);
  const judged = needs.flatMap((people, m) => {
    if (people === 0) return [];
    const { low, high } = funnelLimits({ people, overall, level: LEVEL });
    const share = unmet[m]! / people;
    return [share < low || share > high];
  });
  return judged.filter(Boolean).length / judged.length;
}
