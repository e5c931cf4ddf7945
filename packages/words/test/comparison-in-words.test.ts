import type { ComparedRow } from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";
import { describe, expect, it } from "vitest";
import {
  commonWords,
  comparisonInWords,
  comparisonSentences,
  type Labels,
  numbersIn,
  rankingCaveat,
} from "../src/index.ts";

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

  it("names the regions that come in and go out, also where they are as many as before", () => {
    const moved = [
      row("wait.mean", null, 10, 30),
      row("wait.mean", "Middle", null, 90),
      row("wait.mean", "South", 5, null),
    ];
    expect(said(moved)[1]).toContain(
      "people of 1 regions in the base and of 1 in the other (Middle comes in; South goes out)",
    );
    const danish = comparisonInWords(moved, MODEL, LABELS, numbersIn("da"), commonWords("da"));
    expect(danish[1]).toContain("1 regioner i grundlaget og fra 1 i det andet (Middle kommer med; South går ud)");
  });

  it("says of levelling down once for a burden who loses by it, and nothing where a region has only come in", () => {
    const fall = (measure: string) => ({
      ...row(measure, null, 5, 3),
      group: { of: "wait.mean", between: "municipalities" },
    });
    const rows = [...whole, row("wait.mean", "South", 5, 8), fall("equity.gini"), fall("equity.theil")];
    const { levellingDown } = comparisonSentences(rows, MODEL, LABELS, numbersIn("en"), commonWords("en"));
    expect(levellingDown).toEqual([
      "Levelling down in the wait.mean: it rises in the whole country and in South, and no gain is shown for the worst off. It becomes less unequal all the same (the equity.gini; the equity.theil).",
    ]);
    expect(said([...rows, row("wait.mean", "Middle", null, 90)]).join("\n")).not.toContain("Levelling down");
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

describe("a region in which something is known in one of the two alone", () => {
  const hops = (region: string, base: number, other: number) => row("need.share", region, base, other);
  const inBoth = (rows: readonly ComparedRow[]) =>
    (["en", "da"] as const).map((language) =>
      comparisonSentences(rows, MODEL, LABELS, numbersIn(language), commonWords(language)),
    );

  it("that comes in is told what there is now, and gets access rather than losing by what comes with it", () => {
    const rows = [row("wait.mean", "Middle", null, 8.2), hops("Middle", 10, 30), hops("North", 10, 10)];
    const [english, danish] = inBoth(rows);
    expect(english!.regions[0]).toBe(
      "Middle. The wait.mean: none before, 8.2 days now. Worse: the need.share rises by 20.0 days (19.0 – 21.0).",
    );
    expect(english!.whoGains).toBe(
      "Who gains: nobody but those who get access where there was none: Middle. Who gains in something and loses in something: nobody. Who loses: nobody. No difference shown for: North.",
    );
    expect(danish!.regions[0]).toMatch(/^Middle\. The wait\.mean: ingen før, nu 8,2 dage\. Dårligere: /);
    expect(danish!.whoGains).toMatch(
      /^Hvem der vinder: ingen ud over dem, der får adgang, hvor der ingen var: Middle\. .* Hvem der taber: ingen\. /,
    );
  });

  it("that goes out is told what there was, and loses access whatever is better without it", () => {
    const rows = [row("wait.mean", "Middle", 8.2, null), hops("Middle", 30, 10), hops("North", 10, 30)];
    const [english, danish] = inBoth(rows);
    expect(english!.regions[0]).toMatch(/^Middle\. The wait\.mean: 8\.2 days before, none now\. Better: /);
    expect(english!.whoGains).toContain("Who loses: North. Who loses the access that there was: Middle.");
    expect(danish!.regions[0]).toMatch(/^Middle\. The wait\.mean: 8,2 dage før, nu ingen\. Bedre: /);
    expect(danish!.whoGains).toContain("Hvem der taber: North. Hvem der mister den adgang, der var: Middle.");
  });
});

describe("beside a ranking", () => {
  const by = (group: Record<string, string>, measure = "wait.mean") => ({
    of: { measure, group },
    ...{ best: "smallest", confidence: 0.95, delta: 0, groups: [], pairs: [] },
    ...{ settled: true, replications: 2, looks: 1, chosen: null },
  });
  const saidBeside = (ranking: ReturnType<typeof by>, rows: readonly ComparedRow[], language: "da" | "en" = "en") =>
    rankingCaveat(
      { ranking: { ...ranking, best: "smallest" }, rows },
      LABELS,
      (scenario) => `The ${scenario}`,
      commonWords(language),
    );
  const whole = [row("wait.mean", null, 10, 30), row("wait.mean", "North", 10, 10)];
  const more = [...whole, row("wait.mean", "Middle", null, 90)];

  it("it is said in whose figures of the country other regions are counted than in the base", () => {
    expect(saidBeside(by({}), more)).toBe(
      "The country's figure of the wait.mean is not of the same people in all of them. Against the base: “The plan”: Middle comes in. So the ranking may come from who is counted, although nobody fares better or worse; compare the regions one by one.",
    );
    expect(saidBeside(by({}), more, "da")).toContain("»The plan«: Middle kommer med.");
  });

  it("an inequality is of the regions in which its burden is known", () => {
    expect(saidBeside(by({ of: "wait.mean", between: "regions" }, "equity.difference"), more)).toContain(
      "Middle comes in",
    );
    expect(saidBeside(by({ of: "wait.mean", between: "regions" }, "equity.difference"), whole)).toBeNull();
  });

  it("of several only those are named that differ from the base", () => {
    const third = whole.map((one) => ({ ...one, scenario: "third" }));
    expect(saidBeside(by({}), [...third, ...more])).toContain("“The plan”: Middle comes in. So");
    expect(saidBeside(by({}), [...third, ...more])).not.toContain("third");
  });

  it("nothing is said where all count the same regions, or where it is ranked by one region", () => {
    expect(saidBeside(by({}), whole)).toBeNull();
    expect(saidBeside(by({ region: "North" }), more)).toBeNull();
    expect(saidBeside(by({}, "need.share"), more)).toBeNull();
  });
});
