import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { pairedDifference } from "@ventesal/measures";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import {
  type ComparedRow,
  changesByPlace,
  compareScenarios,
  DifferentModelsError,
  runExperiment,
  watchComparison,
} from "../src/index.ts";
import { modelOf, scenarioOf, station } from "./fixtures/station.ts";

const kernel = await openKernel();
const panel = (set: Record<string, number>, name = "changed") =>
  resolveScenario(
    builtIn("panel-2022", [expertPanel]),
    Object.entries(set).map(([key, value]) => ({ key, value, unit: null, place: key })),
    name,
  );
const base = panel({}, "base");
const fewer = panel({ "referrals.incompleteShare": 0.29 }, "fewer");
const options = { seed: "one", replications: 60 };
const { rows, passports, replications, only } = await compareScenarios(
  [base, fewer, panel({}, "same")],
  kernel,
  options,
);
const rowOf = (scenario: string, measure: string, group: Record<string, string>) =>
  rows.find(
    (row) =>
      row.scenario === scenario && row.measure === measure && JSON.stringify(row.group) === JSON.stringify(group),
  )!;

describe("a comparison", () => {
  test("is the paired difference of two runs made apart on the same seed", async () => {
    const apart = async (scenario: typeof base) => {
      const { observations, keys } = await runExperiment(scenario, kernel, {
        seed: "one",
        effort: { replications: 60 },
      });
      const mean = keys.findIndex(
        ({ measure, group }) => measure === "processing-time.mean" && group.outcome === "all" && !group.region,
      );
      return observations.column(mean);
    };
    const expected = pairedDifference(await apart(fewer), await apart(base));
    const found = rowOf("fewer", "processing-time.mean", { outcome: "all" });
    expect(found).toMatchObject({
      difference: expected.mean,
      low: expected.low,
      high: expected.high,
      correlation: expected.correlation,
    });
    expect(found.verdict).toBe("better");
    expect(found.varianceReduction).toBeGreaterThan(4);
    expect([passports.length, replications]).toEqual([3, 60]);
  });

  test("of two scenarios that are the same shows no difference, of exactly 0", () => {
    const same = rows.filter(({ scenario }) => scenario === "same");
    expect(same.length).toBeGreaterThan(50);
    for (const row of same)
      expect([row.difference === 0 || row.difference === null, row.verdict]).toEqual([true, "none shown"]);
    expect(only).toMatchObject({ same: { base: [], other: [] } });
  });

  test("says better or worse only where a measure has a direction", () => {
    expect(rowOf("fewer", "incomplete.share", {}).verdict).toBe("different");
    expect(rowOf("fewer", "processing-time.share-within", { days: "14" }).verdict).toBe("better");
  });

  test("of scenarios with other regions compares those that both have, and names the others", async () => {
    const found = await compareScenarios([base, panel({ year: 2027 }, "2027")], kernel, {
      ...options,
      replications: 2,
    });
    const regions = (some: readonly { group: Record<string, string> }[]) =>
      new Set(some.flatMap(({ group }) => group.region ?? []));
    expect([...regions(found.rows)].sort()).toEqual(["Midtjylland", "Nordjylland", "Syddanmark", "all"]);
    expect([...regions(found.only["2027"]!.base)].sort()).toEqual(["Hovedstaden", "Sjælland"]);
    expect([...regions(found.only["2027"]!.other)]).toEqual(["Østdanmark"]);
  });

  test("stopped on the way compares the replications that all have", async () => {
    const stop = new AbortController();
    const found = await compareScenarios([base, fewer], kernel, {
      seed: "one",
      replications: 100_000,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(found.complete).toBe(false);
    expect(found.replications).toBeGreaterThan(1);
    expect(new Set(found.passports.map((passport) => passport.replications))).toEqual(new Set([found.replications]));
  });

  test("told on the way is at each step what a comparison of so many replications is", async () => {
    const told = [];
    for await (const comparison of watchComparison([base, fewer], kernel, options, [5, 20])) told.push(comparison);
    expect(told.map((one) => [one.replications, one.complete])).toEqual([
      [5, false],
      [20, false],
      [60, true],
    ]);
    const short = await compareScenarios([base, fewer], kernel, { ...options, replications: 20 });
    expect(told[1]!.rows).toEqual(short.rows);
    expect(told[1]!.passports).toEqual(short.passports);
    expect(told[2]!.rows).toEqual(rows.filter(({ scenario }) => scenario === "fewer"));
  });

  test("of two models is refused before any run, and so are a single scenario and a single replication", async () => {
    const other = scenarioOf(modelOf(() => station()));
    await expect(compareScenarios([base, other], kernel, options)).rejects.toThrow(DifferentModelsError);
    await expect(compareScenarios([base], kernel, options)).rejects.toThrow(RangeError);
    await expect(compareScenarios([base, fewer], kernel, { ...options, replications: 1 })).rejects.toThrow(RangeError);
  });
});

const row = (measure: string, group: Record<string, string>, verdict: ComparedRow["verdict"]): ComparedRow => ({
  scenario: "other",
  measure,
  group,
  unit: "days",
  base: 10,
  other: 9,
  difference: -1,
  low: -2,
  high: -0.5,
  correlation: 0.9,
  varianceReduction: 5,
  verdict,
});

describe("who gains and who loses", () => {
  const headline = { headline: ["wait", "travel"] };

  test("is told of the country and of each region, by the headline measures alone", () => {
    const changes = changesByPlace(
      [
        row("wait", {}, "better"),
        row("wait", { region: "Nord" }, "better"),
        row("travel", { region: "Nord" }, "worse"),
        row("wait", { region: "Syd" }, "none shown"),
        row("wait", { region: "Midt" }, "worse"),
        row("load", { region: "Syd" }, "worse"),
        row("wait", { region: "Nord", clinic: "Aalborg" }, "worse"),
      ],
      headline,
    );
    expect(changes.map(({ region, outcome }) => [region, outcome])).toEqual([
      [null, "gains"],
      ["Nord", "gains and loses"],
      ["Syd", "none shown"],
      ["Midt", "loses"],
    ]);
  });
});

describe("a region of which something is known in one of the two alone", () => {
  const headline = { headline: ["wait", "travel", "hops"] };
  const only = (measure: string, region: string, base: number | null, other: number | null): ComparedRow => ({
    ...row(measure, { region }, "none shown"),
    ...{ base, other, difference: null, low: null, high: null, correlation: null, varianceReduction: null },
  });

  test("comes in or goes out, and neither gains nor loses by what comes with it", () => {
    const changes = changesByPlace(
      [
        only("wait", "Nord", null, 8.2),
        only("travel", "Nord", null, 30),
        row("hops", { region: "Nord" }, "worse"),
        only("wait", "Syd", 9, null),
        row("hops", { region: "Syd" }, "better"),
      ],
      headline,
    );
    expect(changes.map(({ region, outcome }) => [region, outcome])).toEqual([
      ["Nord", "comes in"],
      ["Syd", "goes out"],
    ]);
    const [north, south] = changes;
    expect([north!.appears.length, north!.disappears.length, north!.worse.length]).toEqual([2, 0, 1]);
    expect([south!.appears.length, south!.disappears.length, south!.better.length]).toEqual([0, 1, 1]);
  });

  test("is told as any other where some of it appears and some disappears, or it is known in neither", () => {
    const changes = changesByPlace(
      [
        only("wait", "Nord", null, 8.2),
        only("travel", "Nord", 30, null),
        row("hops", { region: "Nord" }, "worse"),
        only("wait", "Syd", null, null),
        row("hops", { region: "Syd" }, "better"),
      ],
      headline,
    );
    expect(changes.map(({ outcome }) => outcome)).toEqual(["loses", "gains"]);
  });
});

describe("a ranking of five staffings of the panel, two of them the same", () => {
  const staffings = [
    base,
    panel({}, "the same"),
    panel({ "panel.solid.hoursPerWeek": 2.5 }, "half the hours"),
    panel({ "panel.membersPerCase": 3 }, "three a case"),
    fewer,
  ];
  const of = { measure: "processing-time.mean", group: { outcome: "all" } };
  const rank = { of, confidence: 0.95, delta: 0, most: 800 };

  test("settles those that differ, says of the equal pair that it is not distinguishable, and that the replications are spent", async () => {
    const { ranking, replications } = await compareScenarios(staffings, kernel, { seed: "r", replications: 50, rank });
    expect(ranking!.groups).toEqual([["fewer"], ["base", "the same"], ["half the hours"], ["three a case"]]);
    const open = ranking!.pairs.filter(({ verdict }) => verdict === "not distinguishable");
    expect(open).toMatchObject([{ first: "base", second: "the same", difference: 0 }]);
    expect([ranking!.settled, replications, ranking!.chosen]).toEqual([false, 800, null]);
  });

  test("is settled, with fewer replications, where differences of a tenth of a day do not matter; KN chooses the same best", async () => {
    const { ranking, replications, complete } = await compareScenarios(staffings, kernel, {
      seed: "r",
      replications: 50,
      rank: { ...rank, delta: 0.1 },
    });
    expect([ranking!.settled, complete, ranking!.chosen]).toEqual([true, true, "fewer"]);
    expect(replications).toBeLessThan(800);
    expect(ranking!.pairs.find(({ second }) => second === "the same")!.verdict).toBe("equal within delta");
  });

  test("gives each pair as the second less the first, with the sign that the rows of the comparison have", async () => {
    const found = await compareScenarios(staffings, kernel, {
      seed: "r",
      replications: 50,
      rank: { ...rank, most: 50 },
    });
    const row = (scenario: string) =>
      found.rows.find((one) => one.scenario === scenario && one.measure === of.measure && one.group.outcome === "all")!;
    for (const scenario of ["half the hours", "three a case", "fewer"]) {
      const pair = found.ranking!.pairs.find(({ first, second }) => first === "base" && second === scenario)!;
      expect(pair.difference).toBeCloseTo(row(scenario).difference!, 10);
      // all pairs together: wider than the one alone
      expect(pair.low!).toBeLessThan(row(scenario).low!);
      expect(pair.high!).toBeGreaterThan(row(scenario).high!);
    }
    const between = found.ranking!.pairs.find(({ first, second }) => first === "three a case" && second === "fewer")!;
    expect(between).toMatchObject({ verdict: "second better" });
    expect(between.high).toBeLessThan(0);
  });

  test("by what is neither better nor worse is refused", async () => {
    const neither = { ...rank, of: { measure: "cases.count", group: { outcome: "received" } } };
    await expect(compareScenarios(staffings, kernel, { seed: "r", replications: 10, rank: neither })).rejects.toThrow(
      RangeError,
    );
  });
});
