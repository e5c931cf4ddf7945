import { municipalities } from "@ventesal/denmark";
import { readOwnTables, ScenarioError } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";
import { observe, valuesOf } from "./observe.ts";

const input = (bytes: string) => ({ bytes, place: "own.csv" });
const population = (people: (name: string) => number) =>
  `municipality;population\n${municipalities()
    .map(({ name }) => `${name};${people(name)}`)
    .join("\n")}\n`;

describe("a planner's own tables", () => {
  test("a population: needs arise where its people live", () => {
    const own = readOwnTables(lateEffects, { population: input(population((name) => (name === "Odense" ? 1000 : 0))) });
    const run = observe("late-effects-2026", { own, replications: 2 });
    expect(run.values("population.count")).toEqual([1000, 1000]);
    expect(run.values("need.count", { municipality: "Odense" })).toEqual(run.values("need.count"));
    expect(run.values("survivors.count", { region: "Syddanmark" })[0]).toBeCloseTo(396_775, 6);
    for (const share of run.values("need.unmet-share", { region: "Nordjylland" })) expect(share).toBeNaN();
  });

  test("sites: their general clinics are the scenario's, with parameters of their own", () => {
    const csv =
      "id;name;municipality;lat;lon;lateEffectsClinic\nFynklinik;Klinik på Fyn;Odense;55,386;10,359;generel\nNordklinik;Klinik i nord;Aalborg;57,04;9,91;ukendt\n";
    const own = readOwnTables(lateEffects, { sites: input(csv) });
    const keys = lateEffects.parameters({}, own).map(({ key }) => key);
    expect(keys).toContain("clinic.Fynklinik.nurse.posts");
    expect(keys.some((key) => key.startsWith("clinic.Odense"))).toBe(false);
    const run = observe("late-effects-2026", { own, replications: 1 });
    expect(run.values("referrals.count", { clinic: "Fynklinik" })[0]).toBeGreaterThan(50);
  });

  test("a travel matrix: everybody goes as far as it says, and unreachable is nowhere", () => {
    const csv = "id;name;municipality;lat;lon;lateEffectsClinic\nFyn;Fyn;Odense;55,386;10,359;generel\n";
    const rows = municipalities().map(({ name }) => (name === "Ærø" ? `${name};Fyn;uopnåelig;` : `${name};Fyn;33;30`));
    const travel = `kommune;sted;minutter;km\n${rows.join("\n")}\n`;
    const own = readOwnTables(lateEffects, { sites: input(csv), travel: input(travel) });
    const run = observe("late-effects-2026", { own, replications: 1, set: { "choice.rule": "nearest" } });
    expect(run.values("travel.mean")[0]).toBeCloseTo(33, 9);
    expect(run.values("travel.without-clinic.share", { municipality: "Ærø" })[0]).toBe(1);
    expect(run.values("travel.p95")[0]).toBe(33);
  });

  test.each([
    ["a missing municipality", population((name) => name.length).replace(/Odense;\d+\n/, ""), /Odense/],
    ["a duplicate", `${population(() => 5)}Odense;5\n`, /row 100.*municipality/],
    ["a negative population", population((name) => (name === "Odense" ? -5 : 5)), /row \d+.*population/],
    [
      "text in UTF-8 that was read as Windows-1252",
      population(() => 5).replace("København", "KÃ¸benhavn"),
      /row 2.*UTF-8/,
    ],
  ])("%s is refused with its place, and nothing is loaded", (_, csv, message) => {
    const read = () => readOwnTables(lateEffects, { population: input(csv) });
    expect(read).toThrow(ScenarioError);
    expect(read).toThrow(message);
  });
});

describe("values that contradict each other are all named before any run", () => {
  test.each([
    [{ "found.hospitalShare": 0.6, "found.practiceShare": 0.3, "found.selfShare": 0.2 }, "found.selfShare"],
    [{ "municipality.waitMedianDays": 60 }, "municipality.waitP90Days"],
    [{ "clinic.Odense.opens": "2026-05-01", "clinic.Odense.closes": "2026-04-01" }, "clinic.Odense.closes"],
    [{ clinics: "" }, "clinics"],
    [{ "clinic.nurseVisitShare": 0.8, "clinic.psychologistVisitShare": 0.3 }, "clinic.psychologistVisitShare"],
  ])("%j", (set, place) => {
    let issues: readonly { place: string; code: string }[] = [];
    try {
      lateEffects.build(valuesOf("late-effects-2026", set));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues = error.issues;
    }
    expect(issues.map((issue) => [issue.place, issue.code])).toContainEqual([place, "contradiction"]);
  });

  test("a list with referrals after the beginning, or at a clinic that is none", () => {
    const waiting = (clinic: string, referred: string) => ({ waiting: [{ clinic, referred, patients: 1 }] });
    expect(() => lateEffects.build(valuesOf("late-effects-2026"), waiting("Odense", "2026-02-01"))).toThrow(
      /2026-02-01/,
    );
    expect(() => lateEffects.build(valuesOf("late-effects-2026"), waiting("Aarhus", "2025-12-01"))).toThrow(/Aarhus/);
  });
});
