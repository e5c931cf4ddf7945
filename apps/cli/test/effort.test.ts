import { expect, it } from "vitest";
import { effortFor } from "../src/run/effort.ts";

const precise = { measure: "waiting.mean", group: {} };

it("without a precision it is so many replications as was said, else the model's own number", () => {
  expect(effortFor({ replications: 50, precise }, {})).toEqual({ replications: 50 });
  expect(effortFor({ replications: 50, precise }, { replications: 3 })).toEqual({ replications: 3 });
});

it("a precision is asked of the model's own measure, with at most so many replications as was said, else a thousand", () => {
  const most = (own: number, replications?: number) =>
    effortFor({ replications: own, precise }, { precision: 0.01, ...(replications && { replications }) });
  expect(most(50)).toEqual({ precision: 0.01, of: precise, mostReplications: 1000 });
  expect(most(50, 60)).toEqual({ precision: 0.01, of: precise, mostReplications: 60 });
});

it("a precision may take as many replications as the model's result is made of anyway", () => {
  expect(effortFor({ replications: 4000, precise }, { precision: 0.01 })).toMatchObject({ mostReplications: 4000 });
});
