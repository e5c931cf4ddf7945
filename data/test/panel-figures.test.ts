import { describe, expect, test } from "vitest";
import { type PanelFigureRow, panelFigures2022, panelYears, regions } from "../src/index.ts";

/** The one figure of 2022 with this measure, group and key. */
function figure(measure: PanelFigureRow["measure"], group: PanelFigureRow["group"], key: string) {
  const [row, ...others] = panelFigures2022.filter(
    (row) => row.year === 2022 && row.measure === measure && row.group === group && row.key === key,
  );
  expect(others).toEqual([]);
  if (!row) throw new Error(`no figure ${measure} by ${group}, ${key}`);
  return row;
}

const cases = (key: string) => figure("cases.count", "outcome", key).value!;
const counted = (group: PanelFigureRow["group"]) =>
  panelFigures2022.filter((row) => row.measure === "cases.count" && row.group === group);
const sum = (rows: PanelFigureRow[]) => rows.reduce((total, row) => total + (row.value ?? Number.NaN), 0);

describe("the cases of 2022 add up as the report says (section 6.6)", () => {
  test("received is cancelled and processed, processed is rejected and assessed, assessed is new and renewed", () => {
    expect(cases("received")).toBe(cases("cancelled") + cases("processed"));
    expect(cases("processed")).toBe(cases("rejected") + cases("assessed"));
    expect(cases("assessed")).toBe(cases("new") + cases("renewed"));
  });

  test("by residence, with the 11 unknown, the cases are all 121", () => {
    expect(sum(counted("residence"))).toBe(121);
  });

  test("by referring region the report's own table 1 gives 120 of the 121", () => {
    expect(sum(counted("region"))).toBe(120);
  });

  test("panel members are five for solid tumours and three for haematology, eight in all (section 4)", () => {
    const members = ["solid-tumours", "haematology", "all"].map((key) => figure("panel.members", "pool", key).value);
    expect(members).toEqual([5, 3, 8]);
  });
});

describe("rounded figures agree with the counts behind them", () => {
  test("each percentage of table 1 is its count of 121", () => {
    const shares = panelFigures2022.filter((row) => row.measure === "cases.share");
    expect(shares).toHaveLength(10);
    for (const share of shares) {
      const count = counted(share.group).find((row) => row.key === share.key)!.value!;
      expect(Math.round((100 * count) / share.denominator!) / 100).toBe(share.value);
    }
  });

  test("the rejected share is 30 of 111, and the incomplete share 26 of 45", () => {
    expect(Math.round((100 * cases("rejected")) / cases("processed"))).toBe(27);
    expect(figure("rejected.share", "region", "all").value).toBe(0.27);
    expect(figure("incomplete.share", "all", "all").value).toBeCloseTo(26 / 45, 6);
  });

  test("the three mean processing times fit together only between 14.5 and 14.7 days", () => {
    const bounds = (key: string) => figure("processing-time.mean", "outcome", key);
    const weighted = (end: "low" | "high") => (30 * bounds("rejected")[end] + 81 * bounds("assessed")[end]) / 111;
    expect(weighted("low")).toBeLessThan(bounds("all").low);
    expect(weighted("high")).toBeGreaterThan(bounds("all").low);
    expect(weighted("high")).toBeCloseTo(14.72, 2);
  });

  test("22 is the only number of 81 cases that is published as 27 %", () => {
    const numbers = Array.from({ length: 82 }, (_, n) => n).filter((n) => Math.round((100 * n) / 81) === 27);
    expect(numbers).toEqual([figure("advice.count", "advice", "no-further-treatment").value]);
  });

  test("within 14 days and above 14 days are together everybody", () => {
    const parts = [
      figure("processing-time.share-within", "days", "14"),
      figure("processing-time.share-above", "days", "14"),
    ];
    expect(sum(parts)).toBeCloseTo(1, 12);
  });

  test("disease groups add up to all assessed cases, and four hospitals to 77 %", () => {
    expect(sum(panelFigures2022.filter((row) => row.measure === "disease.share"))).toBeCloseTo(1, 12);
    const hospitals = panelFigures2022.filter((row) => row.measure === "hospital.share" && row.year === 2022);
    expect(sum(hospitals.filter((row) => row.key !== "four-largest"))).toBeCloseTo(0.77, 12);
    expect(figure("hospital.share", "hospital", "four-largest").value).toBe(0.77);
  });
});

describe("every figure keeps to the conventions of the table", () => {
  test("low, value and high stand in order", () => {
    for (const { low, value, high } of panelFigures2022) {
      expect(low).toBeLessThanOrEqual(value ?? low);
      expect(value ?? high).toBeLessThanOrEqual(high);
    }
  });

  test("a figure published as few has a range and no value", () => {
    const few = panelFigures2022.filter((row) => row.value === null);
    expect(few.map((row) => [row.measure, row.low, row.high])).toEqual([
      ...Array(2).fill(["advice.count", 0, 5]),
      ...Array(4).fill(["hospital.count", 1, 4]),
    ]);
  });

  test("a mean of 15 days is at least 14.5 and at most 15.5", () => {
    expect(figure("processing-time.mean", "outcome", "all")).toMatchObject({
      value: 15,
      low: 14.5,
      high: 15.5,
      unit: "days",
    });
  });

  test("regions are named as in the table of regions", () => {
    const names = new Set(regions.map((region) => region.name));
    const keys = panelFigures2022
      .filter((row) => row.group === "region" || row.group === "residence")
      .map((row) => row.key);
    expect(keys.filter((key) => !names.has(key) && key !== "all" && key !== "unknown")).toEqual([]);
  });
});

describe("the years", () => {
  test("2022 says the same as the figures of the report", () => {
    const keys = ["received", "cancelled", "rejected", "assessed"] as const;
    const year = panelYears.find((row) => row.year === 2022)!;
    for (const key of keys) expect(year[key]).toBe(cases(key));
    expect(year.assessedNew).toBe(cases("new"));
    expect(year.rejectedShare).toBe(figure("rejected.share", "region", "all").value);
    expect(year.meanDays).toBe(figure("processing-time.mean", "outcome", "all").value);
  });

  test("run from 2003 to 2025 without a gap, and a year without a figure is marked unknown", () => {
    expect(panelYears.map((row) => row.year)).toEqual(Array.from({ length: 23 }, (_, index) => 2003 + index));
    for (const { year, confidence, source, note, ...figures } of panelYears) {
      const known = Object.values(figures).some((value) => value !== null);
      expect([year, confidence !== "unknown"]).toEqual([year, known]);
    }
  });

  test("2022 has 21 % fewer new cases than the estimate for 2021 (section 6.1)", () => {
    const before = panelYears.find((row) => row.year === 2021)!;
    expect(Math.round(100 * (cases("new") / before.assessedNew! - 1))).toBe(-21);
    expect(Math.round(100 * (cases("assessed") / before.assessed! - 1))).toBe(-21);
    expect(figure("cases.change", "since-year", "2021").value).toBe(-0.21);
  });
});
