import { z } from "zod";
import type { Family } from "./family.ts";
import { comparing, expecting, only, zeroOrMore } from "./parameters.ts";

const numbers = z.array(zeroOrMore, expecting("a list of numbers, 0 or more"));

/** Observed values, each drawn with a chance in proportion to its weight (equal when no weights are given). */
export const empiricalSchema = z
  .strictObject(
    {
      kind: z.literal("empirical"),
      values: numbers.min(1, expecting("at least one value")),
      weights: numbers.optional(),
    },
    only("{values} or {values, weights}"),
  )
  .refine(
    ({ values, weights }) => weights === undefined || weights.length === values.length,
    comparing(["values", "weights"], "one weight for each value"),
  )
  .refine(
    ({ weights }) => weights === undefined || weights.some((weight) => weight > 0),
    comparing(["weights"], "at least one weight above 0"),
  );

type Empirical = z.infer<typeof empiricalSchema>;

export const empirical: Family<Empirical> = {
  sampler(distribution, factor) {
    const { values, cumulative } = steps(distribution);
    return { kind: "discrete", cumulative, values: values.map((value) => value * factor) };
  },
  mean: (distribution) => weightedSum(distribution, (value) => value),
  variance(distribution) {
    const mean = empirical.mean(distribution);
    return weightedSum(distribution, (value) => (value - mean) * (value - mean));
  },
  quantile(distribution, p) {
    const { values, cumulative } = steps(distribution);
    const at = cumulative.findIndex((share) => share > 0 && share >= p);
    return values[at]!;
  },
  words({ values, weights }, say) {
    const sorted = values.toSorted((x, y) => x - y);
    const from = say.plain(sorted[0]!);
    const to = say.amount(sorted.at(-1)!);
    return say.either(
      `trukket blandt ${values.length} værdier fra ${from} til ${to}${weights ? ", vægtede" : ", lige sandsynlige"}`,
      `drawn from ${values.length} values from ${from} to ${to}${weights ? ", weighted" : ", equally likely"}`,
    );
  },
};

/** The distribution function: values ascending (so that a larger u never gives a smaller value) and the share up to each; the last is 1. */
function steps({ values, weights }: Empirical): { values: number[]; cumulative: number[] } {
  const pairs = values.map((value, i) => ({ value, weight: weights?.[i] ?? 1 }));
  const sorted = pairs.filter(({ weight }) => weight > 0).sort((x, y) => x.value - y.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return {
    values: sorted.map(({ value }) => value),
    cumulative: sorted.map(({ weight }) => {
      sum += weight;
      return sum / total;
    }),
  };
}

function weightedSum({ values, weights }: Empirical, of: (value: number) => number): number {
  const weight = (i: number) => weights?.[i] ?? 1;
  const total = values.reduce((sum, _, i) => sum + weight(i), 0);
  return values.reduce((sum, value, i) => sum + weight(i) * of(value), 0) / total;
}
