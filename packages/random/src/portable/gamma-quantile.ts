import { exp } from "./exp.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { log } from "./log.ts";
import { logGamma } from "./log-gamma.ts";
import { normalQuantile } from "./normal.ts";

/**
 * The quantile of a gamma variable of the given shape and scale 1: x with P(shape, x) = p, for p in [0, 1].
 *
 * Newton's method on y = log x, for the logarithm of P(shape, e^y) up to the median and of Q = 1 - P above it. Both are concave
 * in y (the gamma distribution has an increasing generalised failure rate), so that after its first step Newton moves to the root
 * from one side and cannot miss it. Started at Wilson and Hilferty's (1931) cube; ends when a step is
 * below 1e-15 relative, or so small that steps no longer shrink (rounding).
 */
export function gammaQuantile(shape: number, p: number): number {
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const upper = p > 0.5;
  const goal = log(upper ? 1 - p : p);
  const logGammaOfShape = logGamma(shape);
  const cube = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  // Where the cube fails (small shapes), P(shape, x) is close to x^shape / Γ(shape + 1).
  let y = cube > 0.2 ? log(shape) + 3 * log(cube) : (log(p) + logGammaOfShape + log(shape)) / shape;
  let previous = Number.POSITIVE_INFINITY;
  for (;;) {
    const x = exp(y);
    // A tiny shape can put the quantile below the smallest double.
    if (x === 0) return 0;
    const { below, above } = incompleteGamma(shape, x);
    const tail = upper ? above : below;
    // Started too far out (possible for shapes below 0.01): come back until the tail can be told from 0.
    if (tail === 0) {
      y += upper ? -1 : 1;
      continue;
    }
    const slope = (upper ? -1 : 1) * (exp(shape * y - x - logGammaOfShape) / tail);
    const step = (goal - log(tail)) / slope;
    if (!Number.isFinite(step))
      throw new Error(`gammaQuantile: received shape ${shape}, p ${p}; no finite step at x = ${x}.`);
    const size = Math.abs(step);
    if (size <= 1e-15 * Math.max(1, Math.abs(y)) || (size < 1e-6 && size >= previous)) return x;
    previous = size;
    y += step;
  }
}
