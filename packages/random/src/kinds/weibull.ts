import { z } from "zod";
import { exp } from "../portable/exp.ts";
import { log } from "../portable/log.ts";
import { logGamma } from "../portable/log-gamma.ts";
import { log1p } from "../portable/log1p.ts";
import { solveShape } from "../solve-shape.ts";
import type { Family } from "./family.ts";
import { parameterSets } from "./parameter-sets.ts";
import { aboveZero, comparing, only } from "./parameters.ts";

const kind = z.literal("weibull");
const accepted = "{mean, sd}, {shape, scale} or {median, p90}";

/** Given by mean and sd, by shape and scale (the scale is the 63.2 % quantile), or by median and 90 % quantile. */
export const weibullSchema = parameterSets("weibull", accepted, [
  z.strictObject({ kind, mean: aboveZero, sd: aboveZero }, only(accepted)),
  z.strictObject({ kind, shape: aboveZero, scale: aboveZero }, only(accepted)),
  z
    .strictObject({ kind, median: aboveZero, p90: aboveZero }, only(accepted))
    .refine(({ median, p90 }) => p90 > median, comparing(["median", "p90"], "p90 above the median")),
]);

type Weibull = z.infer<typeof weibullSchema>;

export const weibull: Family<Weibull> = {
  sampler(distribution, factor) {
    const { shape, scale } = shapeAndScale(distribution);
    return { kind: "weibull", a: scale * factor, b: shape };
  },
  mean(distribution) {
    if ("mean" in distribution) return distribution.mean;
    const { shape, scale } = shapeAndScale(distribution);
    return scale * exp(logGamma(1 + 1 / shape));
  },
  variance(distribution) {
    if ("sd" in distribution) return distribution.sd * distribution.sd;
    const { shape, scale } = shapeAndScale(distribution);
    return scale * scale * exp(2 * logGamma(1 + 1 / shape)) * squaredVariation(shape);
  },
  quantile(distribution, p) {
    const { shape, scale } = shapeAndScale(distribution);
    return scale * exp(log(-log1p(-p)) / shape);
  },
  words(distribution, say) {
    if ("mean" in distribution) {
      const { mean, sd } = distribution;
      return say.either(
        `Weibull-fordelt, middelværdi ${say.amount(mean)}, standardafvigelse ${say.amount(sd)}`,
        `Weibull, mean ${say.amount(mean)}, sd ${say.amount(sd)}`,
      );
    }
    if ("median" in distribution) {
      const { median, p90 } = distribution;
      return say.either(
        `Weibull-fordelt, median ${say.amount(median)}, 90 %-fraktil ${say.amount(p90)}`,
        `Weibull, median ${say.amount(median)}, 90 % quantile ${say.amount(p90)}`,
      );
    }
    const { shape, scale } = distribution;
    return say.either(
      `Weibull-fordelt, form ${say.plain(shape)}, skala ${say.amount(scale)} (63,2 %-fraktilen)`,
      `Weibull, shape ${say.plain(shape)}, scale ${say.amount(scale)} (the 63.2 % quantile)`,
    );
  },
};

/** (sd / mean)² = Γ(1 + 2/k) / Γ(1 + 1/k)² - 1: falls as the shape k grows. */
function squaredVariation(shape: number): number {
  return exp(logGamma(1 + 2 / shape) - 2 * logGamma(1 + 1 / shape)) - 1;
}

/**
 * Quantiles are scale · (-log(1 - p))^(1/shape), so median and p90 give the shape in closed form. Mean and sd do not: there the shape is
 * searched for in 0.1 … 100 by its coefficient of variation (see `solve-shape.ts` for method and tolerance).
 */
function shapeAndScale(distribution: Weibull): { shape: number; scale: number } {
  if ("shape" in distribution) return distribution;
  if ("median" in distribution) {
    const { median, p90 } = distribution;
    const shape = log(log(10) / log(2)) / log(p90 / median);
    return { shape, scale: median / exp(log(log(2)) / shape) };
  }
  const { mean, sd } = distribution;
  const shape = solveShape({
    ratio: (candidate) => Math.sqrt(squaredVariation(candidate)),
    goal: sd / mean,
    lowest: 0.1,
    highest: 100,
    place: "weibull {mean, sd}",
    received: `mean ${mean}, sd ${sd}`,
    ratioName: "sd / mean",
  });
  return { shape, scale: mean / exp(logGamma(1 + 1 / shape)) };
}
