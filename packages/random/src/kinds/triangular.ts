import { z } from "zod";
import type { Family } from "./family.ts";
import { comparing, only, zeroOrMore } from "./parameters.ts";

/** Lowest, most likely and highest value, with straight lines between. */
export const triangularSchema = z
  .strictObject(
    { kind: z.literal("triangular"), low: zeroOrMore, mode: zeroOrMore, high: zeroOrMore },
    only("{low, mode, high}"),
  )
  .refine(
    ({ low, mode, high }) => low <= mode && mode <= high && low < high,
    comparing(["low", "high", "mode"], "low <= mode <= high and low below high"),
  );

export const triangular: Family<z.infer<typeof triangularSchema>> = {
  sampler: ({ low, mode, high }, factor) => ({
    kind: "triangular",
    a: low * factor,
    b: mode * factor,
    c: high * factor,
  }),
  mean: ({ low, mode, high }) => (low + mode + high) / 3,
  variance: ({ low, mode, high }) =>
    ((mode - low) * (mode - low) + (high - mode) * (high - mode) + (high - low) * (high - low)) / 36,
  quantile({ low, mode, high }, p) {
    if (p * (high - low) < mode - low) return low + Math.sqrt(p * (high - low) * (mode - low));
    return high - Math.sqrt((1 - p) * (high - low) * (high - mode));
  },
  words: ({ low, mode, high }, say) =>
    say.either(
      `trekantfordelt, lavest ${say.plain(low)}, mest sandsynlig ${say.plain(mode)}, højest ${say.amount(high)}`,
      `triangular, lowest ${say.plain(low)}, most likely ${say.plain(mode)}, highest ${say.amount(high)}`,
    ),
};
