import { z } from "zod";
import type { Family } from "./family.ts";
import { comparing, only, zeroOrMore } from "./parameters.ts";

/** Every value between low and high equally likely. */
export const uniformSchema = z
  .strictObject({ kind: z.literal("uniform"), low: zeroOrMore, high: zeroOrMore }, only("{low, high}"))
  .refine(({ low, high }) => low < high, comparing(["low", "high"], "high above low"));

export const uniform: Family<z.infer<typeof uniformSchema>> = {
  sampler: ({ low, high }, factor) => ({ kind: "uniform", a: low * factor, b: high * factor }),
  mean: ({ low, high }) => (low + high) / 2,
  variance: ({ low, high }) => ((high - low) * (high - low)) / 12,
  quantile: ({ low, high }, p) => low + p * (high - low),
  words: ({ low, high }, say) =>
    say.either(
      `ligefordelt mellem ${say.plain(low)} og ${say.amount(high)}`,
      `uniform between ${say.plain(low)} and ${say.amount(high)}`,
    ),
};
