import type { RunOutput } from "@ventesal/kernel";
import { attributeDays, caseColumns } from "@ventesal/measures";
import { describe, expect, test } from "vitest";
import { processedDays } from "../src/index.ts";
import { compiled } from "./fixtures/scenario.ts";
import { indexOf, NOT_WRITTEN, simulate } from "./fixtures/years.ts";

const panel = compiled();
const { names } = panel.compiled;

/** A case as the kernel records it; what is not said is 0. */
function record(
  exit: string,
  start: number,
  end: number,
  attributes: Record<string, string>,
  spent: Record<string, number>,
) {
  const categories = panel.pathway.attributes!;
  const values = names.attributes.map((name) => {
    const category = attributes[name];
    return category === undefined ? 0 : categories[name]!.categories!.indexOf(category);
  });
  if (Object.keys(attributes).some((name) => !names.attributes.includes(name))) throw new Error("unknown attribute");
  return [0, 0, names.exits.indexOf(exit), start, end, ...values, ...names.causes.map((cause) => spent[cause] ?? 0)];
}

async function observe(records: number[][], openCases = 0) {
  const { outputs } = await simulate(panel, 1, "observer");
  const output: RunOutput = { ...outputs[0]!, records: Float64Array.from(records.flat()), openCases };
  const into = new Float64Array(panel.measured.length).fill(NOT_WRITTEN);
  const open = panel.observer(panel.compiled)(output, into);
  return { open, into, value: (measure: string, group = {}) => into[indexOf(panel.measured, measure, group)]! };
}

const cancelled = record("cancelled", 400.5, 400.5, { region: "Sjælland", residence: "unknown" }, {});
// received on day 400 and answered on day 406: 6 days, of which 5.5 passed; 4.4 of them at the department
const rejected = record(
  "rejected",
  400.6,
  406.1,
  { region: "Hovedstaden", residence: "Sjælland", reason: "too ill", "asked for more": "yes" },
  { department: 4.4, caseworker: 1.1 },
);
// 20 days, all with the panel
const renewed = record(
  "assessed",
  410.25,
  430.25,
  {
    region: "Syddanmark",
    residence: "Syddanmark",
    hospital: "Odense Universitetshospital",
    disease: "breast",
    submission: "renewed",
    "first advice": "research-denmark",
    "second advice": "experimental-abroad",
  },
  { "panel member": 15, "closed days": 5 },
);

test("the days of cases are those of the rejected and the assessed, not of the cancelled", () => {
  const records = Float64Array.from([cancelled, rejected, renewed].flat());
  expect(processedDays(panel.compiled)({ records })).toEqual([6, 20]);
});

describe("three cases worked by hand: one cancelled, one rejected after 6 days, one renewed advice after 20", async () => {
  const { value, open } = await observe([cancelled, rejected, renewed], 2);

  test("cases by outcome, region and residence", () => {
    const count = (outcome: string) => value("cases.count", { outcome });
    expect(["received", "cancelled", "processed", "rejected", "assessed"].map(count)).toEqual([3, 1, 2, 1, 1]);
    expect(["new", "renewed", "resubmitted"].map(count)).toEqual([0, 1, 0]);
    const regions = ["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"];
    expect(regions.map((region) => value("cases.count", { region }))).toEqual([1, 1, 0, 0, 1]);
    expect([...regions, "unknown"].map((residence) => value("cases.count", { residence }))).toEqual([1, 0, 0, 0, 1, 1]);
    expect(value("cases.count", { outcome: "rejected", region: "Hovedstaden" })).toBe(1);
    expect(value("cases.count", { outcome: "assessed", region: "Hovedstaden" })).toBe(0);
    expect(open).toBe(2);
  });

  test("shares: of those processed, not defined where there are none", () => {
    expect(value("rejected.share", { region: "all" })).toBe(0.5);
    expect(value("rejected.share", { region: "Hovedstaden" })).toBe(1);
    expect(value("rejected.share", { region: "Syddanmark" })).toBe(0);
    expect(value("rejected.share", { region: "Sjælland" })).toBeNaN();
    expect(value("rejected.count", { reason: "too ill" })).toBe(1);
    expect(value("rejected.count", { reason: "another centre" })).toBe(0);
    expect(value("incomplete.share")).toBe(0.5);
  });

  test("processing time: dates, not hours", () => {
    const all = { outcome: "all" };
    expect(value("processing-time.mean", all)).toBe(13);
    expect(value("processing-time.mean", { outcome: "rejected" })).toBe(6);
    expect(value("processing-time.mean", { outcome: "assessed" })).toBe(20);
    expect(value("processing-time.mean", { outcome: "all", region: "Syddanmark" })).toBe(20);
    expect(value("processing-time.mean", { outcome: "all", region: "Sjælland" })).toBeNaN();
    expect(value("processing-time.median", all)).toBe(13);
    // type 7: 6 + 0.9 · (20 - 6)
    expect(value("processing-time.p90", all)).toBeCloseTo(18.6, 12);
    expect(value("processing-time.longest", all)).toBe(20);
    expect(value("processing-time.share-within", { days: "7" })).toBe(0.5);
    expect(value("processing-time.share-within", { days: "14" })).toBe(0.5);
    expect(value("processing-time.share-within", { days: "7", region: "Hovedstaden" })).toBe(1);
  });

  test("days by cause: in proportion to the time each took, adding up to the days of the case", () => {
    const days = (cause: string, outcome?: string) =>
      value("time-spent.mean", outcome === undefined ? { cause } : { cause, outcome });
    // 4.4 and 1.1 of 5.5 days are 4.8 and 1.2 of 6
    expect(days("department", "rejected")).toBeCloseTo(4.8, 8);
    expect(days("caseworker", "rejected")).toBeCloseTo(1.2, 8);
    expect(days("panel member", "assessed")).toBe(15);
    expect(days("closed days", "assessed")).toBe(5);
    expect(days("department")).toBeCloseTo(2.4, 8);
    expect(days("panel member")).toBe(7.5);
    expect(days("external expert")).toBe(0);
  });

  test("advice, hospital and disease of the assessed", () => {
    const given = ["research-denmark", "experimental-abroad", "experimental-denmark", "no-further-treatment"];
    expect(given.map((advice) => value("advice.count", { advice }))).toEqual([1, 1, 0, 0]);
    expect(value("hospital.share", { hospital: "Odense Universitetshospital" })).toBe(1);
    expect(value("hospital.share", { hospital: "other hospital" })).toBe(0);
    expect(value("disease.share", { disease: "breast" })).toBe(1);
  });
});

test("a second advice counts only if it is another one, and never beside none", async () => {
  const advised = (first: string, second: string) => {
    const attributes = { region: "Syddanmark", "first advice": first, "second advice": second };
    return record("assessed", 400, 401, attributes, { answer: 1 });
  };
  const { value } = await observe([
    advised("research-denmark", "research-denmark"),
    advised("no-further-treatment", "research-denmark"),
    advised("experimental-denmark", "no second advice"),
    advised("experimental-denmark", "research-abroad"),
  ]);
  const counts = ["research-denmark", "no-further-treatment", "experimental-denmark", "research-abroad"];
  expect(counts.map((advice) => value("advice.count", { advice }))).toEqual([1, 1, 2, 1]);
});

test("a year without cases counts none and defines no time", async () => {
  const { value } = await observe([]);
  expect(value("cases.count", { outcome: "received" })).toBe(0);
  for (const measure of ["mean", "median", "p90", "longest"]) {
    expect(value(`processing-time.${measure}`, { outcome: "all" })).toBeNaN();
  }
  expect(value("processing-time.share-within", { days: "7" })).toBeNaN();
  expect(value("time-spent.mean", { cause: "department" })).toBeNaN();
});

test.each(["panel-2022", "panel-weekly-meeting", "panel-2027"])("the observer of %s writes every key", async (name) => {
  const model = compiled(name);
  const { rows, keys } = await simulate(model, 5, "every key");
  for (const row of rows) {
    expect(row).toHaveLength(keys.length);
    expect(keys.filter((_, k) => row[k] === NOT_WRITTEN)).toEqual([]);
  }
  expect(new Set(keys.map((key) => JSON.stringify([key.measure, Object.entries(key.group).sort()]))).size).toBe(
    keys.length,
  );
});

test("an observer asked again says the same: nothing is left over from the run before", async () => {
  const { outputs, rows } = await simulate(panel, 3, "again");
  const observer = panel.observer(panel.compiled);
  const again = new Float64Array(panel.measured.length);
  for (const i of [2, 0, 1]) {
    observer(outputs[i]!, again);
    expect(again).toEqual(rows[i]);
  }
});

test("the days of all cases of a year, cause by cause, are exactly their processing days: nothing is lost to rounding", async () => {
  const { outputs } = await simulate(panel, 50, "sums");
  for (const { records } of outputs) {
    const cases = caseColumns(records, names);
    let byCause = 0;
    let whole = 0;
    for (let row = 0; row < cases.length; row++) {
      if (names.exits[cases.exit.at(row)] === "cancelled") continue;
      const elapsed = cases.end.at(row) - cases.start.at(row);
      const days = attributeDays(cases.spent(row), elapsed, cases.processingDays(row));
      expect(days[names.causes.indexOf("between cases")]).toBe(0);
      for (const part of days) byCause += part;
      whole += cases.processingDays(row);
    }
    expect(whole).toBeGreaterThan(0);
    expect(byCause).toBe(whole);
  }
});

test("in every year the causes add up to the mean processing time, and the parts to the whole", async () => {
  const { rows, keys } = await simulate(panel, 50, "sums");
  const causes = keys.filter((key) => key.measure === "time-spent.mean" && Object.keys(key.group).length === 1);
  expect(causes.map(({ group }) => group.cause)).not.toContain("between cases");
  for (const row of rows) {
    const value = (measure: string, group: Record<string, string>) => row[indexOf(keys, measure, group)]!;
    const sum = (measure: string, by: string) =>
      keys.reduce((total, key, k) => {
        const own = key.measure === measure && Object.keys(key.group).join() === by;
        return own ? total + row[k]! : total;
      }, 0);
    const count = (outcome: string) => value("cases.count", { outcome });
    for (const outcome of ["rejected", "assessed"]) {
      const spent = causes.reduce((total, { group }) => total + value("time-spent.mean", { ...group, outcome }), 0);
      expect(spent).toBeCloseTo(value("processing-time.mean", { outcome }), 10);
    }
    const spent = causes.reduce((total, { group }) => total + value("time-spent.mean", group), 0);
    expect(spent).toBeCloseTo(value("processing-time.mean", { outcome: "all" }), 10);
    expect(count("received")).toBe(count("cancelled") + count("processed"));
    expect(count("processed")).toBe(count("rejected") + count("assessed"));
    expect(count("assessed")).toBe(count("new") + count("renewed"));
    expect(sum("cases.count", "region")).toBe(count("received"));
    expect(sum("cases.count", "residence")).toBe(count("received"));
    expect(sum("rejected.count", "reason")).toBe(count("rejected"));
    expect(sum("advice.count", "advice")).toBeGreaterThanOrEqual(count("assessed"));
    expect(sum("hospital.share", "hospital")).toBeCloseTo(1, 12);
    expect(sum("disease.share", "disease")).toBeCloseTo(1, 12);
  }
});
