import { describe, expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { observe, valuesOf } from "./observe.ts";

const of2026 = observe("late-effects-2026", { replications: 1 });
const of2027 = observe("regions-2027", { replications: 1 });
const one = (run: typeof of2026, measure: string, group = {}) => run.values(measure, group)[0]!;

describe("people and regions agree with the data", () => {
  test("the five regions' shares of residents round to those of the 2022 report: 32, 14, 21, 23 and 10 %", () => {
    const shares = ["Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"].map((region) =>
      Math.round((100 * one(of2026, "population.count", { region })) / one(of2026, "population.count")),
    );
    expect(shares).toEqual([32, 14, 21, 23, 10]);
    expect(one(of2026, "population.count")).toBe(5_878_891);
  });

  test("people living after cancer are spread as the residents are and add up to what is published", () => {
    const regions = ["Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"];
    const survivors = regions.map((region) => one(of2026, "survivors.count", { region }));
    expect(survivors.reduce((a, b) => a + b)).toBeCloseTo(396_775, 6);
    expect(survivors[2]).toBeCloseTo((396_775 * 1_228_940) / 5_878_891, 6);
  });

  test("spread by age, a region has its part of all residents of 65 and over, by the stand-in", () => {
    const aged = observe("late-effects-2026", { replications: 1, set: { "need.spread": "residents-65-and-over" } });
    // 192,151 of 1,164,274 persons of 65 and over (SSI 2022-03-01)
    expect(one(aged, "survivors.count", { region: "Sjælland" }) / 396_775).toBeCloseTo(0.165, 3);
    expect(one(aged, "survivors.count")).toBeCloseTo(396_775, 6);
  });

  test("in 2027 Østdanmark has 46 municipalities and the people of the two regions before", () => {
    const { pathway } = lateEffects.build(valuesOf("regions-2027"));
    expect(pathway.startDate).toBe("2025-01-01");
    const regions = of2027.keys.flatMap(({ measure, group }) =>
      measure === "need.count" && group.region ? [group.region] : [],
    );
    expect([...regions].sort()).toEqual(["Midtjylland", "Nordjylland", "Syddanmark", "Østdanmark"]);
    expect(one(of2027, "population.count", { region: "Østdanmark" })).toBe(2_714_712);
    const members =
      of2027.built.pooled!.keys.length > 0 &&
      of2027.keys.filter(({ measure, group }) => measure === "need.count" && group.municipality);
    expect(members).toHaveLength(98);
  });
});

describe("who may go where", () => {
  test("in 2026 the regions without a known clinic have none, in 2027 the whole of Østdanmark but Bornholm has Roskilde's", () => {
    for (const region of ["Hovedstaden", "Midtjylland", "Nordjylland"]) {
      expect(one(of2026, "travel.without-clinic.share", { region })).toBe(1);
      expect(one(of2026, "assessments.count", { region })).toBe(0);
    }
    const without = one(of2027, "travel.without-clinic.share", { region: "Østdanmark" });
    const bornholm = one(of2027, "population.count", { municipality: "Bornholm" });
    expect(without).toBeCloseTo(bornholm / 2_714_712, 12);
    expect(one(of2027, "travel.without-clinic.share", { municipality: "Bornholm" })).toBe(1);
  });

  test("Samsø, Læsø, Ærø and Fanø are reached by ferry, with its time", () => {
    const everywhere = observe("one-per-region", { replications: 1 });
    const minutes = (municipality: string) => one(everywhere, "travel.mean", { municipality });
    for (const island of ["Samsø", "Læsø", "Ærø"]) expect(minutes(island)).toBeGreaterThan(90);
    // Fanø to Esbjerg: 12 minutes of crossing and 30 of boarding
    expect(minutes("Fanø")).toBeGreaterThan(42);
    expect(minutes("Fanø")).toBeLessThan(90);
  });

  test("without borders everybody but Bornholm has a clinic, and nobody's way is longer for it", () => {
    const open = observe("late-effects-2026", { replications: 1, set: { "choice.rule": "nearest" } });
    const bornholm = one(open, "population.count", { municipality: "Bornholm" });
    expect(one(open, "travel.without-clinic.share")).toBeCloseTo(bornholm / 5_878_891, 12);
    for (const region of ["Sjælland", "Syddanmark"])
      expect(one(open, "travel.mean", { region })).toBeLessThanOrEqual(one(of2026, "travel.mean", { region }) + 1e-9);
  });
});
