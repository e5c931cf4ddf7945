import { describe, expect, test } from "vitest";
import { pairRow } from "../src/components/compare/rows.ts";

const pair = {
  ...{ first: "today", second: "plan" },
  ...{ difference: -0.818, low: -1.25, high: -0.4 },
  verdict: "second better",
} as const;
const titleOf = (reference: string) => ({ today: "I dag", plan: "Den nuværende plan" })[reference]!;

describe("a pair of a ranking", () => {
  test("says which scenario less which the difference is, with the sign that it has", () => {
    expect(pairRow(pair, "days", titleOf, "da")).toEqual([
      "»Den nuværende plan« minus »I dag«",
      "-0,818 dage [-1,250; -0,400]",
      "kan skelnes",
    ]);
    expect(pairRow(pair, "days", titleOf, "en")[0]).toBe("“Den nuværende plan” minus “I dag”");
  });

  test("that is not told apart says so", () => {
    expect(pairRow({ ...pair, high: 0.1, verdict: "not distinguishable" }, "days", titleOf, "en")[2]).toBe(
      "not told apart",
    );
  });
});
