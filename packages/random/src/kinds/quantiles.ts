import { z } from "zod";
import type { Family } from "./family.ts";
import { comparing, expecting, only, probability, zeroOrMore } from "./parameters.ts";

/** Known quantiles, joined by straight lines: value i is the quantile at probability at[i]. */
export const quantilesSchema = z
  .strictObject(
    {
      kind: z.literal("quantiles"),
      at: z
        .array(probability, expecting("a list of probabilities"))
        .min(2, expecting("at least two probabilities, 0 and 1")),
      values: z.array(zeroOrMore, expecting("a list of numbers, 0 or more")),
    },
    only("{at, values}"),
  )
  .refine(
    ({ at, values }) => at.length === values.length,
    comparing(["at", "values"], "one value for each probability"),
  )
  .refine(({ at }) => at[0] === 0 && at.at(-1) === 1, comparing(["at"], "the first to be 0 and the last 1"))
  .refine(
    ({ at }) => at.every((p, i) => i === 0 || p > at[i - 1]!),
    comparing(["at"], "ascending probabilities, no two equal"),
  )
  .refine(
    ({ values }) => values.every((value, i) => i === 0 || value >= values[i - 1]!),
    comparing(["values"], "values that never fall"),
  );

type Quantiles = z.infer<typeof quantilesSchema>;

export const quantiles: Family<Quantiles> = {
  sampler: ({ at, values }, factor) => ({
    kind: "linear",
    cumulative: at,
    values: values.map((value) => value * factor),
  }),
  mean: (distribution) => pieces(distribution).reduce((sum, { share, from, to }) => sum + (share * (from + to)) / 2, 0),
  variance(distribution) {
    const mean = quantiles.mean(distribution);
    // Within a piece the value is uniform: its own variance, and the distance of its middle from the mean.
    return pieces(distribution).reduce((sum, { share, from, to }) => {
      const offset = (from + to) / 2 - mean;
      return sum + share * (((to - from) * (to - from)) / 12 + offset * offset);
    }, 0);
  },
  quantile({ at, values }, p) {
    const i = Math.min(
      at.findLastIndex((start) => start <= p),
      at.length - 2,
    );
    return values[i]! + ((p - at[i]!) / (at[i + 1]! - at[i]!)) * (values[i + 1]! - values[i]!);
  },
  words({ at, values }, say) {
    const points = at.map((p, i) => `${say.plain(100 * p)} %: ${say.plain(values[i]!)}`).join(", ");
    return say.either(
      `fraktiler med rette linjer imellem (enhed ${say.unit}): ${points}`,
      `quantiles with straight lines between (unit ${say.unit}): ${points}`,
    );
  },
};

function pieces({ at, values }: Quantiles): { share: number; from: number; to: number }[] {
  return at.slice(1).map((end, i) => ({ share: end - at[i]!, from: values[i]!, to: values[i + 1]! }));
}
