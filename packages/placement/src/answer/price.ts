import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementQuestion } from "../problem/question.ts";
import type { Placement } from "./answer.ts";
import { place } from "./place.ts";
import type { PlaceOptions } from "./place-options.ts";

/** What a rule costs: the best answer with it and without it. */
export interface Price {
  readonly with: Placement;
  readonly without: Placement;
  /** The objective with the rule less that without, in the objective's unit; `null` where one of the two is not possible. */
  readonly difference: number | null;
  /** Mean minutes with the rule less those without. */
  readonly meanMinutes: number | null;
}

/**
 * The price of rules that can be switched: of one clinic in each region, of borders that nobody crosses, or of any other field of the
 * question.
 * @throws as `place`
 */
export async function priceOf(
  problem: PlacementProblem,
  question: PlacementQuestion,
  rule: Partial<PlacementQuestion>,
  options: PlaceOptions,
): Promise<Price> {
  const without = await place(problem, question, options);
  const bound = await place(problem, { ...question, ...rule }, options);
  const both = bound.feasible && without.feasible;
  const [a, b] = both ? [bound.evaluation.meanMinutes, without.evaluation.meanMinutes] : [null, null];
  return {
    with: bound,
    without,
    difference: both ? bound.objective - without.objective : null,
    meanMinutes: a === null || b === null ? null : a - b,
  };
}
