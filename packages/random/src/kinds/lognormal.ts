import { z } from "zod";
import { exp } from "../portable/exp.ts";
import { log } from "../portable/log.ts";
import { log1p } from "../portable/log1p.ts";
import { normalQuantile } from "../portable/normal.ts";
import type { Family } from "./family.ts";
import { parameterSets } from "./parameter-sets.ts";
import { aboveZero, anyNumber, comparing, only } from "./parameters.ts";

const kind = z.literal("lognormal");
const accepted = "{mean, sd}, {median, p90} or {logMean, logSd}";

/** Given by its own mean and sd, by its median and 90 % quantile, or by the mean and sd of its logarithm (in the unit of the caller). */
export const lognormalSchema = parameterSets("lognormal", accepted, [
  z.strictObject({ kind, mean: aboveZero, sd: aboveZero }, only(accepted)),
  z
    .strictObject({ kind, median: aboveZero, p90: aboveZero }, only(accepted))
    .refine(({ median, p90 }) => p90 > median, comparing(["median", "p90"], "p90 above the median")),
  z.strictObject({ kind, logMean: anyNumber, logSd: aboveZero }, only(accepted)),
]);

type Lognormal = z.infer<typeof lognormalSchema>;

export const lognormal: Family<Lognormal> = {
  sampler(distribution, factor) {
    const { logMean, logSd } = logScale(distribution);
    return { kind: "lognormal", a: logMean + log(factor), b: logSd };
  },
  mean(distribution) {
    if ("mean" in distribution) return distribution.mean;
    const { logMean, logSd } = logScale(distribution);
    return exp(logMean + (logSd * logSd) / 2);
  },
  variance(distribution) {
    if ("sd" in distribution) return distribution.sd * distribution.sd;
    const { logMean, logSd } = logScale(distribution);
    const square = logSd * logSd;
    return exp(2 * logMean + square) * (exp(square) - 1);
  },
  quantile(distribution, p) {
    const { logMean, logSd } = logScale(distribution);
    return exp(logMean + logSd * normalQuantile(p));
  },
  words(distribution, say) {
    if ("mean" in distribution) {
      const { mean, sd } = distribution;
      return say.either(
        `lognormal, middelværdi ${say.amount(mean)}, standardafvigelse ${say.amount(sd)}`,
        `lognormal, mean ${say.amount(mean)}, sd ${say.amount(sd)}`,
      );
    }
    if ("median" in distribution) {
      const { median, p90 } = distribution;
      return say.either(
        `lognormal, median ${say.amount(median)}, 90 %-fraktil ${say.amount(p90)}`,
        `lognormal, median ${say.amount(median)}, 90 % quantile ${say.amount(p90)}`,
      );
    }
    const { logMean, logSd } = distribution;
    return say.either(
      `lognormal, logaritmen (enhed ${say.unit}) har middelværdi ${say.plain(logMean)}, standardafvigelse ${say.plain(logSd)}`,
      `lognormal, the logarithm (unit ${say.unit}) has mean ${say.plain(logMean)}, sd ${say.plain(logSd)}`,
    );
  },
};

/** Own moments to the logarithm's: logSd² = log(1 + sd²/mean²), logMean = log(mean) - logSd²/2 (Aitchison and Brown 1957, section 2.3). */
function logScale(distribution: Lognormal): { logMean: number; logSd: number } {
  if ("logMean" in distribution) return distribution;
  if ("median" in distribution) {
    const { median, p90 } = distribution;
    return { logMean: log(median), logSd: log(p90 / median) / normalQuantile(0.9) };
  }
  const variation = distribution.sd / distribution.mean;
  const square = log1p(variation * variation);
  return { logMean: log(distribution.mean) - square / 2, logSd: Math.sqrt(square) };
}
