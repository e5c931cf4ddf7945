import { describe, expect, test } from "vitest";
import { z } from "zod";
import { distributionSchema } from "../src/index.ts";

const KINDS =
  "constant, uniform, exponential, lognormal, gamma, erlang, weibull, triangular, normal, empirical, quantiles";

/** Where and what, one line per issue. */
function problems(input: unknown): string[] {
  return (
    distributionSchema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []
  );
}

describe("an error says what came, what was expected and where", () => {
  test.each<[unknown, string[]]>([
    [
      { kind: "lognormal", mean: 3, p90: 4 },
      [": received lognormal with {mean, p90}, expected exactly {mean, sd}, {median, p90} or {logMean, logSd}"],
    ],
    [
      { kind: "gamma", mean: 3, sd: 2, scale: 1 },
      [": received also scale, expected exactly {mean, sd}, {shape, scale} or {median, p90}"],
    ],
    [{ kind: "weibull" }, [": received weibull with {}, expected exactly {mean, sd}, {shape, scale} or {median, p90}"]],
    [{ kind: "lognormal", mean: "3", sd: 1 }, [': mean: received "3", expected a number above 0']],
    [{ kind: "lognormal", mean: 3, sd: 0 }, ["sd: received 0, expected a number above 0"]],
    [{ kind: "gamma", median: 3, p90: 3 }, ["p90: received median 3, p90 3, expected p90 above the median"]],
    [{ kind: "pareto" }, [`kind: received "pareto", expected one of ${KINDS}`]],
    [{}, [`kind: received nothing, expected one of ${KINDS}`]],
    [3, [": received 3, expected a distribution: an object with a kind"]],
    [
      { kind: "exponential", rate: 3 },
      ["mean: received nothing, expected a number above 0", ": received also rate, expected exactly {mean}"],
    ],
    [{ kind: "exponential", mean: Number.NaN }, ["mean: received NaN, expected a number above 0"]],
    [{ kind: "exponential", mean: Number.POSITIVE_INFINITY }, ["mean: received Infinity, expected a number above 0"]],
    [{ kind: "constant", value: -1 }, ["value: received -1, expected a number, 0 or more"]],
    [{ kind: "uniform", low: 3, high: 2 }, ["high: received low 3, high 2, expected high above low"]],
    [{ kind: "erlang", phases: 1.5, mean: 2 }, ["phases: received 1.5, expected a whole number, 1 or more"]],
    [
      { kind: "triangular", low: 1, mode: 7, high: 6 },
      ["mode: received low 1, high 6, mode 7, expected low <= mode <= high and low below high"],
    ],
    [
      { kind: "triangular", low: 2, mode: 2, high: 2 },
      ["mode: received low 2, high 2, mode 2, expected low <= mode <= high and low below high"],
    ],
    [{ kind: "normal", mean: -1, sd: 1 }, ["mean: received -1, expected a number, 0 or more"]],
    [{ kind: "empirical", values: [] }, ["values: received [], expected at least one value"]],
    [{ kind: "empirical", values: [1, -2] }, ["values.1: received -2, expected a number, 0 or more"]],
    [
      { kind: "empirical", values: [1, 2], weights: [1] },
      ["weights: received values [1,2], weights [1], expected one weight for each value"],
    ],
    [
      { kind: "empirical", values: [1, 2], weights: [0, 0] },
      ["weights: received weights [0,0], expected at least one weight above 0"],
    ],
    [
      { kind: "quantiles", at: [0, 0.5], values: [1, 2] },
      ["at: received at [0,0.5], expected the first to be 0 and the last 1"],
    ],
    [
      { kind: "quantiles", at: [0, 0.5, 0.5, 1], values: [1, 2, 3, 4] },
      ["at: received at [0,0.5,0.5,1], expected ascending probabilities, no two equal"],
    ],
    [
      { kind: "quantiles", at: [0, 1], values: [2, 1] },
      ["values: received values [2,1], expected values that never fall"],
    ],
    [
      { kind: "quantiles", at: [0, 1], values: [2] },
      ["values: received at [0,1], values [2], expected one value for each probability"],
    ],
  ])("%j", (input, expected) => {
    expect(problems(input)).toEqual(expected);
  });
});

test("the published JSON Schema says the same: no other keys, one of the sets", () => {
  const published = z.toJSONSchema(distributionSchema) as {
    oneOf: { anyOf?: object[]; additionalProperties?: boolean }[];
  };
  expect(published.oneOf).toHaveLength(11);
  for (const option of published.oneOf.flatMap((kind) => kind.anyOf ?? [kind])) {
    expect(option).toMatchObject({ type: "object", additionalProperties: false });
  }
  expect(published.oneOf.map((kind) => kind.anyOf?.length ?? 1)).toEqual([1, 1, 1, 3, 3, 1, 3, 1, 1, 1, 1]);
});
