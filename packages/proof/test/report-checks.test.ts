import { openKernel } from "@ventesal/kernel";
import type { Row } from "@ventesal/measures";
import { expect, test } from "vitest";
import { checkReport, reportChecks, runReport } from "../src/index.ts";

const row = (measure: string, group: Record<string, string>, mean: number, year?: [number, number]): Row => ({
  measure,
  group,
  unit: "cases",
  mean,
  low: mean,
  high: mean,
  yearLow: year?.[0] ?? null,
  yearHigh: year?.[1] ?? null,
  published: null,
});

/** The figures of the report itself, copied from it by hand (SST's annual report of 2022, sections 6.1 to 6.6, table 1). */
const REPORT: Row[] = [
  row("cases.count", { outcome: "received" }, 121),
  row("cases.count", { outcome: "cancelled" }, 10),
  row("cases.count", { outcome: "rejected" }, 30),
  row("cases.count", { outcome: "assessed" }, 81),
  row("processing-time.mean", { outcome: "all" }, 15),
  row("processing-time.mean", { outcome: "rejected" }, 4),
  row("processing-time.mean", { outcome: "assessed" }, 18),
  row("processing-time.share-within", { days: "7" }, 0.34),
  row("processing-time.share-within", { days: "14" }, 0.62),
  row("processing-time.longest", { outcome: "all" }, 60, [45, 90]),
  ...Object.entries({ Syddanmark: 48, Hovedstaden: 35, Midtjylland: 18, Nordjylland: 14, Sjælland: 5 }).map(
    ([region, n]) => row("cases.count", { region }, n),
  ),
  ...Object.entries({ Syddanmark: 45, Hovedstaden: 31, Midtjylland: 12, Nordjylland: 15, Sjælland: 7 }).map(
    ([residence, n]) => row("cases.count", { residence }, n),
  ),
  row("rejected.share", { region: "Hovedstaden" }, 0.38),
  row("rejected.share", { region: "Midtjylland" }, 0.36),
  ...Object.entries({
    "experimental-denmark": 27,
    "research-denmark": 17,
    "established-denmark": 15,
    "experimental-abroad": 12,
    "no-further-treatment": 22,
    "research-abroad": 3,
    "planned-treatment": 2,
  }).map(([advice, n]) => row("advice.count", { advice }, n)),
];

/** The report's rows with one of them changed. */
function but(measure: string, group: Record<string, string>, change: Partial<Row>): Row[] {
  const rows = REPORT.map((one) =>
    one.measure === measure && JSON.stringify(one.group) === JSON.stringify(group) ? { ...one, ...change } : one,
  );
  expect(rows).not.toEqual(REPORT);
  return rows;
}

const failing = (rows: Row[]) =>
  checkReport(rows)
    .filter(({ pass }) => !pass)
    .map(({ check, group }) => [check, Object.values(group)[0]]);

test("a model that gives the report's own figures passes every check", () => {
  expect(failing(REPORT)).toEqual([]);
  expect(checkReport(REPORT).length).toBe(30);
});

// One figure just inside and just outside of each tolerance.
test.each<[string, Record<string, string>, number, number, string]>([
  ["cases.count", { outcome: "received" }, 124.6, 124.7, "3 % of 121 is 3.63"],
  ["cases.count", { outcome: "cancelled" }, 9.71, 9.69, "3 % of 10 is 0.3"],
  ["cases.count", { outcome: "assessed" }, 83.4, 83.5, "3 % of 81 is 2.43"],
  ["processing-time.mean", { outcome: "all" }, 14.21, 14.19, "0.8 days"],
  ["processing-time.mean", { outcome: "rejected" }, 4.49, 4.51, "0.5 days"],
  ["processing-time.mean", { outcome: "assessed" }, 18.49, 18.51, "0.5 days"],
  ["processing-time.share-within", { days: "7" }, 0.359, 0.361, "2 points"],
  ["processing-time.share-within", { days: "14" }, 0.601, 0.599, "2 points"],
  ["cases.count", { region: "Sjælland" }, 5.24, 5.26, "5 % of 5 is 0.25"],
  ["cases.count", { residence: "Midtjylland" }, 11.41, 11.39, "5 % of 12 is 0.6"],
  ["rejected.share", { region: "Midtjylland" }, 0.379, 0.381, "2 points"],
  ["advice.count", { advice: "established-denmark" }, 16.4, 16.6, "10 % of 15 is 1.5"],
  ["advice.count", { advice: "research-abroad" }, 4.9, 5.1, "the report says 5 or fewer"],
])("%s of %o may be %d but not %d (%s)", (measure, group, inside, outside) => {
  expect(failing(but(measure, group, { mean: inside }))).toEqual([]);
  expect(failing(but(measure, group, { mean: outside })).map(([, key]) => key)).toEqual(Object.values(group));
});

test("the longest time must lie in the range of a single year, wherever its mean is", () => {
  const longest = (change: Partial<Row>) => failing(but("processing-time.longest", { outcome: "all" }, change));
  expect(longest({ mean: 500 })).toEqual([]);
  expect(longest({ yearHigh: 71.9 })).toEqual([["longest-processing-time", "all"]]);
  expect(longest({ yearLow: 72.1 })).toEqual([["longest-processing-time", "all"]]);
});

test("all advice together must be more than the 81 cases assessed, also when each kind is within its tolerance", () => {
  const few = REPORT.map((one) => (one.measure === "advice.count" ? { ...one, mean: 0.8 * one.mean! } : one));
  expect(failing(few)).toContainEqual(["several-pieces-of-advice", "all"]);
  const sum = checkReport(REPORT).find(({ check }) => check === "several-pieces-of-advice");
  expect(sum).toMatchObject({ mean: 98, published: 81, pass: true });
});

test("a figure that is missing, or that no year could give, does not pass", () => {
  expect(failing(REPORT.filter(({ group }) => group.days !== "7"))).toEqual([["share-answered-within", "7"]]);
  expect(failing(but("processing-time.mean", { outcome: "rejected" }, { mean: null }))).toEqual([
    ["processing-time-by-outcome", "rejected"],
  ]);
});

test("a row by two groups is not taken for the row by one of them", () => {
  const byRegionToo = [row("processing-time.mean", { outcome: "all", region: "Sjælland" }, 40), ...REPORT];
  expect(failing(byRegionToo)).toEqual([]);
});

test("every check says its tolerance in both languages, with its own number", () => {
  for (const { tolerance } of reportChecks) {
    if (tolerance.kind !== "relative" && tolerance.kind !== "absolute") continue;
    const number = tolerance.within < 0.5 ? String(Math.round(100 * tolerance.within)) : String(tolerance.within);
    expect(tolerance.wording.en).toContain(number);
    expect(tolerance.wording.da).toContain(number.replace(".", ","));
  }
});

test("a run of the baseline has every figure that is checked, and gives a result for each check", async () => {
  const results = await runReport(await openKernel(), { seed: "report", years: 20 });
  expect(results!.map(({ name }) => name)).toEqual(reportChecks.map(({ name }) => name));
  for (const { figures, pass } of results!) {
    expect(figures.map(({ mean }) => mean)).not.toContain(null);
    expect(pass).toBe(figures.every((figure) => figure.pass));
  }
});

test("a run that is stopped gives no results, rather than those of fewer years", async () => {
  const signal = AbortSignal.abort();
  expect(await runReport(await openKernel(), { seed: "report", years: 20, signal })).toBeNull();
});
