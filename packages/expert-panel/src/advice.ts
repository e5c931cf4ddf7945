import { sum } from "./sum.ts";

/**
 * Several kinds of advice in one case. Each case that gets any advice gets one kind, drawn by `first`; with probability
 * `second` another is drawn by the same weights, and counts if it is of another kind.
 */
export interface AdviceMix {
  first: number[];
  second: number;
}

/**
 * Weights and probability for which each kind is given, in the mean, as often per case as `perCase` says.
 *
 * A kind of weight w is given with probability w + second·w·(1 - w); the weights must add up to 1. For a given `second` each w
 * follows from a quadratic equation, and their sum falls as `second` rises, so bisection finds it.
 * @param perCase how often each kind is given per case with any advice: each in [0, 1), together from 1 up
 * @throws {RangeError} if no mix can give them: also where they add up to more than two kinds of advice per case can (kinds that are
 * drawn twice count once, so the most depends on their shares)
 */
export function adviceMix(perCase: readonly number[]): AdviceMix {
  // the smaller root, written so that nothing cancels when h is small
  const weight = (p: number, h: number) => (2 * p) / (1 + h + Math.sqrt((1 + h) ** 2 - 4 * h * p));
  const excess = (h: number) => sum(perCase.map((p) => weight(p, h))) - 1;
  if (perCase.some((p) => !(p >= 0 && p < 1)) || excess(0) < -1e-9 || excess(1) > 1e-9) {
    throw new RangeError(`no mix of one or two kinds of advice per case gives ${perCase.join(", ")} per case`);
  }
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  const second = (low + high) / 2;
  const weights = perCase.map((p) => weight(p, second));
  const total = sum(weights);
  return { first: weights.map((w) => w / total), second };
}
