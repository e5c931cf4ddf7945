import { DistributionError } from "./distribution-error.ts";
import { exp } from "./portable/exp.ts";
import { log } from "./portable/log.ts";

/** A search for the one shape at which a decreasing function meets a goal. */
export interface ShapeSearch {
  /** Decreasing in the shape over the whole domain. */
  ratio: (shape: number) => number;
  goal: number;
  /** The domain of the shape. */
  lowest: number;
  highest: number;
  /** For the error: which distribution, what came, what the ratio is called. */
  place: string;
  received: string;
  ratioName: string;
}

/**
 * Bisection on the logarithm of the shape until its bracket is narrower than 1e-14 (so: a relative tolerance of 1e-14 on the shape).
 *
 * @throws DistributionError when the goal is not reached within the domain; the error gives the ratios that are.
 */
export function solveShape(search: ShapeSearch): number {
  const { ratio, goal, lowest, highest } = search;
  const most = ratio(lowest);
  const least = ratio(highest);
  if (!(goal <= most && goal >= least)) {
    throw new DistributionError({
      place: search.place,
      received: `${search.received}, so ${search.ratioName} = ${goal.toPrecision(6)}`,
      expected: `${search.ratioName} from ${least.toPrecision(6)} to ${most.toPrecision(6)} (shape from ${highest} down to ${lowest})`,
    });
  }
  let low = log(lowest);
  let high = log(highest);
  while (high - low > 1e-14) {
    const middle = (low + high) / 2;
    // Neighbouring doubles: nothing lies between them.
    if (middle === low || middle === high) break;
    if (ratio(exp(middle)) > goal) low = middle;
    else high = middle;
  }
  return exp((low + high) / 2);
}
