import { binomial } from "../enumerate/combinations.ts";
import { MOST_SETS } from "../enumerate/front.ts";
import { type Instance, instanceOf } from "../problem/instance.ts";
import { PlacementError } from "../problem/placement-error.ts";
import type { PlacementProblem } from "../problem/problem.ts";
import { hasVolumes, type Objective, type PlacementQuestion } from "../problem/question.ts";
import { reasonText } from "../words/reason-text.ts";
import type { Method, Placement } from "./answer.ts";
import { answerOf } from "./answer-of.ts";
import { byEnumeration } from "./by-enumeration.ts";
import { byHighs } from "./by-highs.ts";
import { byCenter, byCover, byMedian } from "./by-own-methods.ts";
import { whyImpossible } from "./explain.ts";
import type { Found } from "./found.ts";
import type { Reason } from "./infeasible.ts";
import type { PlaceOptions } from "./place-options.ts";
import { whyVolumesImpossible } from "./volumes.ts";

/** The methods of this package that need no enumeration; they know no rules on volume and capacity. */
const OWN_METHODS: Partial<Record<Objective, Method>> = {
  "mean-travel": "branch-and-bound",
  "longest-travel": "bisection",
  "fewest-sites": "set-covering",
};

const MINUTES_OF_SEARCH = 10;

/**
 * Where clinics should stand: the best sites by the question's objective and rules, with bound, gap and proof, or why there are none. The
 * objective is found again by `evaluate`, which no solver has a hand in. Of sites that are equally good by `longest-travel`, `share-within` and
 * `fewest-sites`, those with the least mean travel are taken where this package's own methods are used.
 *
 * @throws {PlacementError} for a bad question, a method that cannot answer it, and where a solver is needed and none was handed over
 */
export async function place(
  problem: PlacementProblem,
  question: PlacementQuestion,
  options: PlaceOptions,
): Promise<Placement> {
  const { clock, seed } = options;
  const start = clock();
  const instance = instanceOf(problem, withinLimit(question));
  const sites = question.objective === "fewest-sites" ? null : question.sites;
  const infeasible = (reason: Reason): Placement => {
    return { feasible: false, question, reason, text: reasonText(reason), seconds: clock() - start, seed };
  };
  const reason = whyImpossible(instance, sites);
  if (reason) return infeasible(reason);
  const method = methodFor(instance, options);
  const found = await solve(instance, method, options);
  if (!found) return infeasible(await whyVolumesImpossible(instance, options));
  return answerOf(problem, question, instance, found, { method, seed, seconds: clock() - start });
}

/** Fewest sites within a limit promise that limit to everybody. */
function withinLimit(question: PlacementQuestion): PlacementQuestion {
  if (question.objective !== "fewest-sites") return question;
  const { limitMinutes, everybodyWithinMinutes = Number.MAX_VALUE } = question;
  return { ...question, everybodyWithinMinutes: Math.min(limitMinutes, everybodyWithinMinutes) };
}

/** Sets of sites that an enumeration would look at: all sizes where the fewest sites are asked for. */
function setsFor({ question, m, forced }: Instance): number {
  if (question.objective !== "fewest-sites") return binomial(m - forced.length, question.sites - forced.length);
  return 2 ** (m - forced.length);
}

function methodFor(instance: Instance, { method, milp, mostSets = MOST_SETS }: PlaceOptions): Method {
  const { question } = instance;
  const { objective, assignment = "closest" } = question;
  const own = OWN_METHODS[objective];
  const isPlanned = assignment === "planned" && hasVolumes(question);
  const able: Method[] = [
    ...(own && !hasVolumes(question) ? [own] : []),
    ...(!isPlanned && setsFor(instance) <= mostSets ? (["enumeration"] as const) : []),
    ...(milp ? (["highs"] as const) : []),
  ];
  const [first] = able;
  if (first === undefined)
    throw new PlacementError("milp", "none", "a solver, as openHighs gives one, for such a question");
  if (method === undefined) return first;
  if (!able.includes(method))
    throw new PlacementError("method", method, `one of ${able.join(", ")} for such a question`);
  return method;
}

async function solve(instance: Instance, method: Method, options: PlaceOptions): Promise<Found | null> {
  switch (method) {
    case "branch-and-bound":
      return byMedian(instance, instance.question.sites, options);
    case "bisection":
      return byCenter(instance, options);
    case "set-covering":
      return byCover(instance, options);
    case "enumeration":
      return byEnumeration(instance, options);
    case "highs":
      return byHighs(instance, options.milp!, options.seed, options.secondsAtMost ?? 60 * MINUTES_OF_SEARCH);
  }
}
