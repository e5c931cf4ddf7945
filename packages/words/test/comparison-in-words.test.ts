import type { ComparedRow } from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";
import { describe, expect, it } from "vitest";
import { commonWords, comparisonInWords, comparisonSentences, type Labels, numbersIn } from "../src/index.ts";

const MODEL = { headline: ["wait.mean", "need.share"], groups: {} } as unknown as Model;
const LABELS: Labels = { measure: (measure) => `The ${measure}`, kind: (kind) => kind, groups: () => "" };

function row(measure: string, region: string | null, base: number | null, other: number | null): ComparedRow {
  const difference = base === null || other === null ? null : other - base;
  const group: Record<string, string> = region === null ? {} : { region };
  return {
    measure,
    group,
    unit: "days",
    scenario: "plan",
    base,
    other,
    difference,
    low: difference === null ? null : difference - 1,
    high: difference === null ? null : difference + 1,
    correlation: null,
    varianceReduction: null,
    verdict: difference === null || Math.abs(difference) < 1 ? "none shown" : difference < 0 ? "better" : "worse",
  };
}

const said = (rows: readonly ComparedRow[]) =>
  comparisonInWords(rows, MODEL, LABELS, numbersIn("en"), commonWords("en"));

describe("a comparison in words", () => {
  const whole = [row("wait.mean", null, 10, 30), row("wait.mean", "North", 10, 10)];

  it("says behind the country's sentence that a mean is of other people where a region has come in", () => {
    const sentences = said([...whole, row("wait.mean", "Middle", null, 90)]);
    expect(sentences[0]).toBe("The whole country. Worse: the wait.mean rises by 20.0 days (19.0 – 21.0).");
    expect(sentences[1]).toContain("figures of the wait.mean are of those for whom they are known");
    expect(sentences[1]).toContain("people of 1 regions in the base and of 2 in the other");
  });

  it("says nothing of it where both know the same regions, or the measure is no main one", () => {
    const same = said([...whole, row("wait.mean", "Middle", 80, 90), row("other.mean", "Middle", null, 3)]);
    expect(same.join("\n")).not.toContain("for whom they are known");
  });

  it("tells who gains apart from the rest, whether a region has come in or not", () => {
    const partsOf = (rows: readonly ComparedRow[]) =>
      comparisonSentences(rows, MODEL, LABELS, numbersIn("en"), commonWords("en"));
    for (const rows of [whole, [...whole, row("wait.mean", "Middle", null, 90)]]) {
      const { country, regions, whoGains } = partsOf(rows);
      expect(whoGains).toMatch(/^Who gains: /);
      expect(regions.every((text) => /^(North|Middle)[.:]/.test(text))).toBe(true);
      expect(said(rows).slice(0, country.length + regions.length + 1)).toEqual([...country, ...regions, whoGains]);
    }
  });
});
