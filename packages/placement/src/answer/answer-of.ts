import { type Evaluation, evaluate } from "../evaluate/evaluate.ts";
import { type Instance, idsOf } from "../problem/instance.ts";
import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementQuestion } from "../problem/question.ts";
import type { Method, PlacementAnswer } from "./answer.ts";
import type { Found } from "./found.ts";

const UNITS = {
  "mean-travel": "minutes",
  "longest-travel": "minutes",
  "share-within": "share",
  "fewest-sites": "sites",
} as const;

/** An answer with its objective reckoned anew. */
export function answerOf(
  problem: PlacementProblem,
  question: PlacementQuestion,
  instance: Instance,
  { sites: numbers, bound, proof, sent }: Found,
  how: { method: Method; seed: string; seconds: number },
): PlacementAnswer {
  const sites = idsOf(instance, numbers);
  const evaluation = evaluate(problem, sites, question, sent);
  const objective = objectiveOf(evaluation, question);
  return {
    feasible: true,
    question,
    sites,
    objective,
    unit: UNITS[question.objective],
    bound,
    gap: bound === null ? null : Math.abs(objective - bound) / Math.max(Math.abs(objective), Number.MIN_VALUE),
    proof,
    ...how,
    evaluation,
    sent: sent ?? null,
  };
}

/** The objective of an evaluation; Infinity minutes where nobody has a site to go to. */
export function objectiveOf(evaluation: Evaluation, { objective }: Pick<PlacementQuestion, "objective">): number {
  switch (objective) {
    case "mean-travel":
      return evaluation.meanMinutes ?? Number.POSITIVE_INFINITY;
    case "longest-travel":
      return evaluation.longestMinutes ?? Number.POSITIVE_INFINITY;
    case "share-within":
      return 1 - evaluation.shareBeyond;
    case "fewest-sites":
      return evaluation.sites.length;
  }
}
