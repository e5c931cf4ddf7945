import { z } from "zod";
import { gammaQuantile } from "../portable/gamma-quantile.ts";
import type { Family } from "./family.ts";
import { aboveZero, only, wholeFromOne } from "./parameters.ts";

/** The sum of `phases` equal exponential phases; `mean` is the mean of the whole, not of one phase. */
export const erlangSchema = z.strictObject(
  { kind: z.literal("erlang"), phases: wholeFromOne, mean: aboveZero },
  only("{phases, mean}"),
);

export const erlang: Family<z.infer<typeof erlangSchema>> = {
  sampler: ({ phases, mean }, factor) => ({ kind: "gamma", a: phases, b: (mean / phases) * factor }),
  mean: ({ mean }) => mean,
  variance: ({ phases, mean }) => (mean * mean) / phases,
  quantile: ({ phases, mean }, p) => (mean / phases) * gammaQuantile(phases, p),
  words: ({ phases, mean }, say) =>
    say.either(
      `Erlang-fordelt, ${say.plain(phases)} faser, middelværdi i alt ${say.amount(mean)}`,
      `Erlang, ${say.plain(phases)} phases, mean in total ${say.amount(mean)}`,
    ),
};
