import { z } from "zod";
import { gammaQuantile } from "../portable/gamma-quantile.ts";
import { solveShape } from "../solve-shape.ts";
import type { Family } from "./family.ts";
import { parameterSets } from "./parameter-sets.ts";
import { aboveZero, comparing, only } from "./parameters.ts";

const kind = z.literal("gamma");
const accepted = "{mean, sd}, {shape, scale} or {median, p90}";

/** Given by mean and sd, by shape and scale (mean = shape · scale), or by median and 90 % quantile. */
export const gammaSchema = parameterSets("gamma", accepted, [
  z.strictObject({ kind, mean: aboveZero, sd: aboveZero }, only(accepted)),
  z.strictObject({ kind, shape: aboveZero, scale: aboveZero }, only(accepted)),
  z
    .strictObject({ kind, median: aboveZero, p90: aboveZero }, only(accepted))
    .refine(({ median, p90 }) => p90 > median, comparing(["median", "p90"], "p90 above the median")),
]);

type Gamma = z.infer<typeof gammaSchema>;

export const gamma: Family<Gamma> = {
  sampler(distribution, factor) {
    const { shape, scale } = shapeAndScale(distribution);
    return { kind: "gamma", a: shape, b: scale * factor };
  },
  mean(distribution) {
    if ("mean" in distribution) return distribution.mean;
    const { shape, scale } = shapeAndScale(distribution);
    return shape * scale;
  },
  variance(distribution) {
    if ("sd" in distribution) return distribution.sd * distribution.sd;
    const { shape, scale } = shapeAndScale(distribution);
    return shape * scale * scale;
  },
  quantile(distribution, p) {
    const { shape, scale } = shapeAndScale(distribution);
    return scale * gammaQuantile(shape, p);
  },
  words(distribution, say) {
    if ("mean" in distribution) {
      const { mean, sd } = distribution;
      return say.either(
        `gammafordelt, middelværdi ${say.amount(mean)}, standardafvigelse ${say.amount(sd)}`,
        `gamma, mean ${say.amount(mean)}, sd ${say.amount(sd)}`,
      );
    }
    if ("median" in distribution) {
      const { median, p90 } = distribution;
      return say.either(
        `gammafordelt, median ${say.amount(median)}, 90 %-fraktil ${say.amount(p90)}`,
        `gamma, median ${say.amount(median)}, 90 % quantile ${say.amount(p90)}`,
      );
    }
    const { shape, scale } = distribution;
    return say.either(
      `gammafordelt, form ${say.plain(shape)}, skala ${say.amount(scale)} (middelværdi = form · skala)`,
      `gamma, shape ${say.plain(shape)}, scale ${say.amount(scale)} (mean = shape · scale)`,
    );
  },
};

/**
 * Mean and sd: shape = (mean / sd)², scale = sd² / mean. Median and p90: p90 / median falls as the shape grows and does not depend on
 * the scale, so the shape is searched for in 0.05 … 1000 (see `solve-shape.ts` for method and tolerance).
 */
function shapeAndScale(distribution: Gamma): { shape: number; scale: number } {
  if ("shape" in distribution) return distribution;
  if ("mean" in distribution) {
    const { mean, sd } = distribution;
    return { shape: (mean / sd) * (mean / sd), scale: (sd / mean) * sd };
  }
  const { median, p90 } = distribution;
  const shape = solveShape({
    ratio: (candidate) => gammaQuantile(candidate, 0.9) / gammaQuantile(candidate, 0.5),
    goal: p90 / median,
    lowest: 0.05,
    highest: 1000,
    place: "gamma {median, p90}",
    received: `median ${median}, p90 ${p90}`,
    ratioName: "p90 / median",
  });
  return { shape, scale: median / gammaQuantile(shape, 0.5) };
}
