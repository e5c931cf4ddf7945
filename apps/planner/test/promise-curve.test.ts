import type { KeptVerdict, Passport, PromisePoint, PromiseResult } from "@ventesal/experiments";
import { clopperPearson } from "@ventesal/measures";
import { describe, expect, it } from "vitest";
import { promiseCurveFigure } from "../src/components/panel/figures/promise-curve.ts";
import { speechIn } from "../src/components/panel/shown.ts";
import "../src/components/state/panel-model.ts";

const point = (level: number, kept: number, verdict: KeptVerdict): PromisePoint => ({
  at: { hours: level },
  years: 100,
  neverSettles: false,
  verdict,
  groups: [
    {
      group: {},
      kept: { kept, years: 100, mean: kept / 100, ...clopperPearson(kept, 100, 0.95) },
      share: { n: 100, mean: 0.6, low: 0.6, high: 0.6 } as unknown as PromisePoint["groups"][number]["share"],
    },
  ],
});

const titleOf = (curve: PromisePoint[], smallest: PromisePoint[], settled: boolean) => {
  const question = { share: 0.555, withinDays: 14, keptWith: 0.9, group: {}, vary: [], growthPerYear: 0 };
  const result = { question, curve, smallest, settled } as unknown as PromiseResult;
  const lever = { key: "hours", name: "Hours", unit: "hours/week", now: 30.3 };
  return promiseCurveFigure({ result, lever, passport: {} as Passport }, speechIn("en")).title;
};

describe("what is said of the smallest capacity", () => {
  const [low, below, enough] = [point(25, 60, "fails"), point(31, 88, "not settled"), point(34, 97, "keeps")];

  it("is that it is the least, where a step less surely does not keep the promise", () => {
    expect(titleOf([low, enough], [enough], true)).toBe(
      "Hours: 34 hours/week is the least that keeps “55.5% within 14 days” in at least 90 of 100 years",
    );
  });

  it("is no more than that it keeps the promise, where less has not been told apart, and from where on that is", () => {
    expect(titleOf([low, below, enough], [enough], false)).toBe(
      "Hours: 34 hours/week surely keeps “55.5% within 14 days” in at least 90 of 100 years; whether less is enough, from 31 hours/week up, is not settled",
    );
  });

  it("is that the largest does not keep it, only where it surely does not", () => {
    expect(titleOf([low, point(37, 70, "fails")], [], true)).toMatch(/^Hours: not even 37 hours\/week keeps/);
    expect(titleOf([low, point(37, 92, "not settled")], [], false)).toBe(
      "Hours: whether up to 37 hours/week is enough for “55.5% within 14 days” in 90 of 100 years is not settled. With 37 hours/week the promise is kept in 92.0 of 100 years (84.8 – 96.5)",
    );
  });
});
