import { z } from "zod";
import { constantSchema } from "./kinds/constant.ts";
import { empiricalSchema } from "./kinds/empirical.ts";
import { erlangSchema } from "./kinds/erlang.ts";
import { exponentialSchema } from "./kinds/exponential.ts";
import { gammaSchema } from "./kinds/gamma.ts";
import { lognormalSchema } from "./kinds/lognormal.ts";
import { normalSchema } from "./kinds/normal.ts";
import { show } from "./kinds/parameters.ts";
import { quantilesSchema } from "./kinds/quantiles.ts";
import { triangularSchema } from "./kinds/triangular.ts";
import { uniformSchema } from "./kinds/uniform.ts";
import { weibullSchema } from "./kinds/weibull.ts";

const schemas = [
  constantSchema,
  uniformSchema,
  exponentialSchema,
  lognormalSchema,
  gammaSchema,
  erlangSchema,
  weibullSchema,
  triangularSchema,
  normalSchema,
  empiricalSchema,
  quantilesSchema,
] as const;

/**
 * A distribution of a duration (or another quantity of 0 or more) as plain data. All its numbers are in one unit, which the caller
 * gives where the distribution stands; the schema checks the shape, the range of each parameter and their order.
 */
export const distributionSchema = z.discriminatedUnion("kind", schemas, {
  error: (issue) => {
    if (issue.code !== "invalid_union")
      return `received ${show(issue.input)}, expected a distribution: an object with a kind`;
    const kinds = "options" in issue && Array.isArray(issue.options) ? issue.options.join(", ") : "a known kind";
    return `received ${show((issue.input as { kind?: unknown }).kind)}, expected one of ${kinds}`;
  },
});

/** See `distributionSchema`. */
export type Distribution = z.infer<typeof distributionSchema>;
