import { z } from "zod";
import { log1p } from "../portable/log1p.ts";
import type { Family } from "./family.ts";
import { aboveZero, only } from "./parameters.ts";

/** Given by its mean, not its rate. */
export const exponentialSchema = z.strictObject({ kind: z.literal("exponential"), mean: aboveZero }, only("{mean}"));

export const exponential: Family<z.infer<typeof exponentialSchema>> = {
  sampler: ({ mean }, factor) => ({ kind: "exponential", a: mean * factor }),
  mean: ({ mean }) => mean,
  variance: ({ mean }) => mean * mean,
  quantile: ({ mean }, p) => (p === 0 ? 0 : -mean * log1p(-p)),
  words: ({ mean }, say) =>
    say.either(`eksponentialfordelt, middelværdi ${say.amount(mean)}`, `exponential, mean ${say.amount(mean)}`),
};
