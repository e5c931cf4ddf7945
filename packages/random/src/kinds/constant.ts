import { z } from "zod";
import type { Family } from "./family.ts";
import { only, zeroOrMore } from "./parameters.ts";

/** Always the same value. */
export const constantSchema = z.strictObject({ kind: z.literal("constant"), value: zeroOrMore }, only("{value}"));

export const constant: Family<z.infer<typeof constantSchema>> = {
  sampler: ({ value }, factor) => ({ kind: "constant", a: value * factor }),
  mean: ({ value }) => value,
  variance: () => 0,
  quantile: ({ value }) => value,
  words: ({ value }, say) => `${say.either("altid", "always")} ${say.amount(value)}`,
};
