import { checkPathway, compilePathway, pathwaySchema } from "@ventesal/pathway";
import { ScenarioError } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { expertPanel } from "../src/index.ts";
import { built } from "./fixtures/scenario.ts";

const names = expertPanel.scenarios.map(({ name }) => name);

describe.each(names)("the pathway of %s", (name) => {
  const { pathway, horizonDays } = built(name);

  test("is one: of the schema's shape, and nothing is wrong with it", () => {
    expect(pathwaySchema.parse(pathway)).toEqual(pathway);
    expect(checkPathway(pathway)).toEqual([]);
  });

  test("compiles", () => {
    expect(compilePathway(pathway, { spanDays: horizonDays }).program.instructions.length).toBeGreaterThan(0);
  });
});

test("each scenario says only what differs from 2022", () => {
  expect(built("panel-2022").scenario.changed).toEqual([]);
  for (const { name, set } of expertPanel.scenarios) {
    expect(built(name).scenario.changed.toSorted(), name).toEqual(Object.keys(set).toSorted());
  }
});

test("it begins a year before the year that is observed", () => {
  expect(built("panel-2022")).toMatchObject({ warmUpDays: 365, untilDays: 730, horizonDays: 1095 });
  expect(built("panel-2022").pathway.startDate).toBe("2021-01-01");
  // 2028 is a leap year
  expect(built("panel-2022", "year=2028")).toMatchObject({ warmUpDays: 365, untilDays: 731 });
});

test("2022 has five referring regions, 2027 four", () => {
  const regionsOf = (name: string) => built(name).pathway.attributes!.region!.categories;
  expect(regionsOf("panel-2022")).toEqual(["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"]);
  expect(regionsOf("panel-2027")).toEqual(["Syddanmark", "Østdanmark", "Midtjylland", "Nordjylland"]);
});

test("published figures stand beside scenarios of 2022 only, what-if scenarios too", () => {
  const received = { measure: "cases.count", group: { outcome: "received" }, unit: "cases" };
  expect(built("panel-2022").published(received)).toBe(121);
  expect(built("panel-weekly-meeting").published(received)).toBe(121);
  expect(built("panel-2027").published(received)).toBeNull();
  const { published } = built();
  expect(published({ measure: "incomplete.share", group: {}, unit: "share" })).toBeCloseTo(26 / 45, 6);
  expect(
    published({ measure: "cases.count", group: { outcome: "rejected", region: "Sjælland" }, unit: "" }),
  ).toBeNull();
  expect(published({ measure: "advice.count", group: { advice: "research-abroad" }, unit: "cases" })).toBeNull();
});

describe("who comes from where", () => {
  const { pathway } = built();
  const tables = pathway.tables!;
  const cells = (table: string) => tables[table]!.values as Record<string, Record<string, number>>;
  const REFERRED = { Syddanmark: 48, Hovedstaden: 35, Midtjylland: 18, Nordjylland: 14, Sjælland: 5 };
  const LIVED = { Syddanmark: 45, Hovedstaden: 31, Midtjylland: 12, Nordjylland: 15, Sjælland: 7, unknown: 11 };

  test.each(["residence", "hospital", "disease"])("%s: each row is a distribution", (table) => {
    for (const [row, shares] of Object.entries(cells(table))) {
      expect(
        Object.values(shares).reduce((a, b) => a + b, 0),
        row,
      ).toBeCloseTo(1, 12);
      for (const share of Object.values(shares)) expect(share).toBeGreaterThanOrEqual(0);
    }
  });

  test("residence gives table 1's margin back, and most live where they are referred", () => {
    const shares = cells("residence");
    for (const [residence, lived] of Object.entries(LIVED)) {
      const expected = Object.entries(REFERRED).reduce((sum, [region, n]) => sum + n * shares[region]![residence]!, 0);
      expect(expected).toBeCloseTo((lived * 120) / 121, 8);
    }
    for (const region of Object.keys(REFERRED)) {
      expect(shares[region]![region]).toBe(Math.max(...Object.values(shares[region]!)));
    }
  });

  test("a large hospital lies in its own region only", () => {
    const shares = cells("hospital");
    expect(shares.Syddanmark!["Odense Universitetshospital"]).toBeGreaterThan(0.7);
    expect(shares.Hovedstaden!["Odense Universitetshospital"]).toBe(0);
    expect(shares.Sjælland).toMatchObject({ Rigshospitalet: 0, "other hospital": 1 });
    // the published 14 % of the assessed cases are more than the model's Nordjylland has
    expect(shares.Nordjylland).toMatchObject({ "Aalborg Universitetshospital": 1, "other hospital": 0 });
  });

  test("blood diseases are among the report's other diseases, so the named ones keep their shares", () => {
    const shares = cells("disease");
    expect(0.95 * shares.solid!.colorectal!).toBeCloseTo(0.23, 12);
    expect(shares.haematology).toMatchObject({ other: 1, breast: 0 });
    const many = built("panel-2022", "panel.haematologyShare=0.9").pathway.tables!.disease!.values as typeof shares;
    expect(many.solid!.other).toBe(0);
  });
});

describe("volume", () => {
  const arrivals = (...settings: string[]) => built("panel-2022", ...settings).pathway.arrivals;
  const counts = (...settings: string[]) =>
    arrivals(...settings).map((arrival) => (arrival.process === "poisson" ? arrival.count : Number.NaN));
  const total = (...settings: string[]) => counts(...settings).reduce((a, b) => a + b, 0);

  test("above 2022's adds referrals to the same ones, so that scenarios share their patients", () => {
    expect(counts("referrals.factor=1.5").filter((_, i) => i % 2 === 0)).toEqual(counts());
    expect(arrivals("referrals.factor=1.5").map(({ name }) => name)).toContain("further referrals Sjælland");
    expect(total("referrals.factor=1.5")).toBeCloseTo(1.5 * total(), 10);
  });

  test("below 2022's has fewer of them, down to none", () => {
    expect(arrivals("referrals.factor=0.5")).toHaveLength(5);
    expect(total("referrals.factor=0.5")).toBeCloseTo(0.5 * total(), 10);
    expect(total("referrals.factor=0")).toBe(0);
  });
});

describe("values that contradict each other are refused, all at once", () => {
  const issues = (...settings: string[]) => {
    try {
      built("panel-2022", ...settings);
    } catch (error) {
      if (error instanceof ScenarioError) return error.issues;
      throw error;
    }
    throw new Error("no error was thrown");
  };

  test("a 90th percentile below its median", () => {
    expect(issues("department.answerMedianDays=9", "department.answerP90Days=9")).toEqual([
      {
        place: "department.answerP90Days",
        code: "contradiction",
        expected: "more than department.answerMedianDays, 9 days",
        received: 9,
        message: "expected more than department.answerMedianDays, 9 days, got 9 days",
      },
    ]);
  });

  test("pools that are more than all cases; exactly all are allowed", () => {
    expect(issues("panel.haematologyShare=0.75", "panel.adhocShare=0.5")).toMatchObject([
      { place: "panel.adhocShare", expected: "at most what panel.haematologyShare leaves, 0.25", received: 0.5 },
    ]);
    const all = built("panel-2022", "panel.haematologyShare=0.9", "panel.adhocShare=0.1");
    expect(checkPathway(all.pathway)).toEqual([]);
  });

  test("outcomes that no first submissions can give, and advice that no mix can give", () => {
    const found = issues(
      "renewed.share=0.8",
      "rejected.resubmittedShare=1",
      "rejected.Syddanmark.share=0.8",
      "advice.experimental-denmark.per100=99",
    );
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["contradiction"]));
    const places = found.map(({ place }) => place);
    expect(places[0]).toBe("rejected.Syddanmark.share");
    expect(places.at(-1)).toBe("advice");
    // so many renewals that Sjælland's fifth rejected is still possible, and Midtjylland's 36 % is not
    expect(places).toContain("rejected.Midtjylland.share");
    expect(places).not.toContain("rejected.Sjælland.share");
    expect(issues("advice.no-further-treatment.per100=100")).toMatchObject([{ place: "advice" }]);
  });
});
