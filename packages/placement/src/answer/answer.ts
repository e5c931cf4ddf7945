import type { Evaluation, Sent } from "../evaluate/evaluate.ts";
import type { PlacementQuestion } from "../problem/question.ts";
import type { Infeasible } from "./infeasible.ts";

/** How an answer was found. `branch-and-bound` and the two coverings are this package's own; `highs` is a solver that was handed over. */
export type Method = "enumeration" | "branch-and-bound" | "bisection" | "set-covering" | "highs";

/** Sites, and how good they are. */
export interface PlacementAnswer {
  readonly feasible: true;
  readonly question: PlacementQuestion;
  /** In the order of the problem's sites. */
  readonly sites: readonly string[];
  /** The objective of these sites, found by `evaluate`, not by the solver. */
  readonly objective: number;
  readonly unit: "minutes" | "share" | "sites";
  /** Nothing better than this exists; `null` where the search was stopped before it knew. */
  readonly bound: number | null;
  /** How far the bound is from the objective, relative to the objective. */
  readonly gap: number | null;
  /** Whether nothing better exists. */
  readonly proof: boolean;
  readonly method: Method;
  readonly seconds: number;
  /** Of the random numbers of a search; where a method uses none it is given all the same. */
  readonly seed: string;
  readonly evaluation: Evaluation;
  /** Who goes where, if people are sent. */
  readonly sent: readonly Sent[] | null;
}

export type Placement = PlacementAnswer | Infeasible;
