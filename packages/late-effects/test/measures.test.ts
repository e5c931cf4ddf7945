import { describe, expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { better } from "../src/measures/definitions.ts";
import { brokenSince } from "../src/measures/standard-broken.ts";
import { observe } from "./observe.ts";

const run = observe("one-per-region", { replications: 2 });
const value = (measure: string, group: Record<string, string> = {}, replication = 0) =>
  run.values(measure, group)[replication]!;
const groups = (measure: string, kind: string) =>
  run.keys.flatMap(({ measure: m, group }) => (m === measure && Object.keys(group).join() === kind ? [group] : []));
const total = (measure: string, kind: string, replication = 0) =>
  groups(measure, kind).reduce((sum, group) => sum + value(measure, group, replication), 0);

describe("the measures of one run fit together", () => {
  test.each([0, 1])(
    "needs met and needs not met, by who helped and by why not, are all needs (replication %i)",
    (r) => {
      expect(total("need.unmet-for.share", "reason", r) + total("need.helped-by.share", "helper", r)).toBeCloseTo(
        1,
        12,
      );
      expect(total("need.unmet-for.share", "reason", r)).toBeCloseTo(value("need.unmet-share", {}, r), 12);
    },
  );

  test.each(["need.unmet-share", "hops.mean", "travel.mean", "travel.p95", "travel.share-beyond"])(
    "%s of the area of a region's only clinic is the region's",
    (measure) => {
      const only = [
        ["Aalborg-Syd", "Nordjylland"],
        ["Aarhus", "Midtjylland"],
        ["Roskilde", "Sjælland"],
      ];
      for (const [clinic, region] of only) {
        expect(value(measure, { clinic: clinic! }), clinic).toBeCloseTo(value(measure, { region: region! }), 12);
      }
    },
  );

  test("the areas of a region's clinics share its municipalities among them", () => {
    const fyn = value("travel.mean", { clinic: "Odense" });
    const all = ["Odense", "Vejle", "Esbjerg", "Aabenraa"].map((clinic) => value("travel.mean", { clinic }));
    const region = value("travel.mean", { region: "Syddanmark" });
    expect(Math.min(...all)).toBeLessThan(region);
    expect(Math.max(...all)).toBeGreaterThan(region);
    expect(fyn).toBe(observe("late-effects-2026", { replications: 1 }).values("travel.mean", { clinic: "Odense" })[0]);
  });

  test.each(["need.count", "survivors.count", "population.count", "assessments.count"])(
    "%s of regions and of municipalities add up to the country's",
    (measure) => {
      expect(total(measure, "region")).toBeCloseTo(value(measure), 6);
      expect(total(measure, "municipality")).toBeCloseTo(value(measure), 6);
    },
  );

  test.each(["assessments.count", "referrals.count", "queue.count", "queue.growth-per-week"])(
    "%s of the clinics adds up to the country's",
    (measure) => {
      expect(total(measure, "clinic")).toBeCloseTo(value(measure), 9);
    },
  );

  test("the causes of the days from need to help add up to the whole time", () => {
    expect(total("time-spent.mean", "cause")).toBeCloseTo(value("need.to-help.mean"), 6);
  });

  test("in each replication one region is worst off", () => {
    const rows = run.keys.filter(
      ({ measure, group }) => measure === "equity.worst-off.share" && group.of === "need.unmet-share",
    );
    const sum = rows.reduce((s, { group }) => s + value("equity.worst-off.share", group), 0);
    expect(sum).toBe(1);
  });

  test("Theil's index is the part between regions and the part within them, for each burden", () => {
    const { pooled } = run.built;
    const values = pooled!.of(run.seen[0]!.subarray(run.keys.length));
    const of = (measure: string, burden: string) =>
      values[pooled!.keys.findIndex((key) => key.measure === measure && key.group.of === burden)]!;
    for (const burden of ["need.unmet-share", "waiting.first-assessment.mean", "travel.mean", "travel.share-beyond"]) {
      const parts = of("equity.theil-between-regions", burden) + of("equity.theil-within-regions", burden);
      expect(parts).toBeCloseTo(of("equity.theil", burden), 10);
    }
  });
});

describe("a standard is broken from the first of four weeks in a row in which more than half came late", () => {
  const weeks = (pattern: string) =>
    [...pattern].map(
      (week) =>
        ({ "+": { all: 2, late: 0 }, "-": { all: 2, late: 2 }, "½": { all: 2, late: 1 }, " ": { all: 0, late: 0 } })[
          week
        ]!,
    );
  test.each([
    ["----", 0],
    ["+++----+", 21],
    ["---+----", 28],
    ["-- --", 0],
    ["---½---", Number.NaN],
    ["+++++", Number.NaN],
    ["", Number.NaN],
  ])("%s: day %d", (pattern, day) => {
    expect(brokenSince(weeks(pattern))).toBe(day);
  });
});

describe("every measure", () => {
  const keys = [...run.keys, ...run.built.pooled!.keys];

  test("has a name and a definition in both languages; a method of equity its source", () => {
    for (const measure of new Set(keys.map((key) => key.measure))) {
      const text = lateEffects.measures![measure];
      expect([measure, text?.name.da, text?.name.en, text?.definition.da, text?.definition.en]).not.toContain(
        undefined,
      );
      if (measure.startsWith("equity.") && measure !== "equity.worst-off.share")
        expect([measure, text!.source]).not.toContain(undefined);
    }
  });

  test("says whether less or more of it is better, or neither", () => {
    expect(better({ measure: "waiting.first-assessment.share-beyond" })).toBe("less");
    expect(better({ measure: "equity.gini" })).toBe("less");
    expect(better({ measure: "assessments.count" })).toBe("more");
    expect(better({ measure: "equity.difference" })).toBe("less");
    // of an index with a sign less may be more inequality
    for (const index of ["slope", "relative", "concentration"])
      expect([index, better({ measure: `equity.${index}-index` })]).toEqual([index, null]);
    expect(better({ measure: "utilisation" })).toBeNull();
    expect(better({ measure: "need.count" })).toBeNull();
  });
});
