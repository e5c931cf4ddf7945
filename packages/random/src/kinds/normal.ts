import { z } from "zod";
import { normalDensity, normalProbability, normalQuantile } from "../portable/normal.ts";
import type { Family } from "./family.ts";
import { aboveZero, only, zeroOrMore } from "./parameters.ts";

/**
 * A normal distribution cut off below zero. `mean` and `sd` are those of the parent, before the cut: what is drawn has a larger mean
 * and a smaller sd (see `meanOf`, `varianceOf`), the more so the closer the mean lies to zero.
 */
export const normalSchema = z.strictObject(
  { kind: z.literal("normal"), mean: zeroOrMore, sd: aboveZero },
  only("{mean, sd}"),
);

type Normal = z.infer<typeof normalSchema>;

export const normal: Family<Normal> = {
  sampler: ({ mean, sd }, factor) => ({ kind: "normal", a: mean * factor, b: sd * factor, c: cutOff(mean, sd) }),
  mean: ({ mean, sd }) => mean + sd * hazardAtCut(mean, sd),
  variance({ mean, sd }) {
    const hazard = hazardAtCut(mean, sd);
    return sd * sd * (1 - (mean / sd) * hazard - hazard * hazard);
  },
  quantile({ mean, sd }, p) {
    const cut = cutOff(mean, sd);
    return Math.max(0, mean + sd * normalQuantile(cut + p * (1 - cut)));
  },
  words: ({ mean, sd }, say) =>
    say.either(
      `normalfordelt, afskåret under 0; før afskæringen middelværdi ${say.amount(mean)}, standardafvigelse ${say.amount(sd)}`,
      `normal, cut off below 0; before the cut mean ${say.amount(mean)}, sd ${say.amount(sd)}`,
    ),
};

/** The parent's probability below zero. */
function cutOff(mean: number, sd: number): number {
  return normalProbability(-mean / sd);
}

/** φ(α) / (1 - Φ(α)) at the cut α = -mean / sd (Johnson, Kotz and Balakrishnan 1994, section 13.10.1). */
function hazardAtCut(mean: number, sd: number): number {
  return normalDensity(mean / sd) / (1 - cutOff(mean, sd));
}
