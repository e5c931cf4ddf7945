// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { loadInto } from "../src/components/own-data/load.js";
import { templateOf } from "../src/components/own-data/templates.js";
import { inTenths } from "../src/components/patient/days-by-cause.js";
import { lanesAt, lanesOf } from "../src/components/patient/lanes.js";
import { type PatientsPart, patients } from "../src/components/simulation/tasks/patients.js";
import { EMPTY_PLAN } from "../src/components/state/draft.js";
import type { Part } from "../src/components/state/models.js";
import { keptWork } from "./kept-work.js";

async function runOf(
  part: Part,
  clinic: string | null = null,
  most = 150,
  draft = EMPTY_PLAN[part],
): Promise<PatientsPart> {
  const { work, parts } = keptWork<PatientsPart>();
  await patients({ part, draft, seed: "1", replication: 0, clinic, most }, work);
  return parts[0]!;
}

describe.each([
  ["panel", null],
  ["clinics", "Odense"],
] as const)("patients of one run, %s", (part, clinic) => {
  it("have causes that add up to their days, exactly and as they are written, and words for all that is on their way", async () => {
    const { patients: found, activities, total, clinics } = await runOf(part, clinic);
    expect(found.length).toBeGreaterThan(50);
    expect(total).toBeGreaterThanOrEqual(found.length);
    expect(clinics.includes("Odense")).toBe(part === "clinics");
    for (const patient of found) {
      expect(patient.causes.reduce((sum, { days }) => sum + days, 0)).toBe(patient.days);
      expect(inTenths(patient).reduce((sum, { tenths }) => sum + tenths, 0)).toBe(10 * patient.days);
    }
    const named = new Set(Object.keys(activities));
    const unnamed = found
      .flatMap(({ visits }) => visits.map(({ activity }) => activity))
      .filter((name) => !named.has(name));
    expect([...new Set(unnamed)]).toEqual([]);
  });
});

it("is another run with a population of one's own", async () => {
  const nobodyInOdense = templateOf("population", "excel").replace(/^Odense;\d+/m, "Odense;0");
  const loaded = loadInto("clinics", EMPTY_PLAN.clinics, "population", { file: "own.csv", content: nobodyInOdense });
  if ("issues" in loaded) throw new Error("refused");
  const { patients: found, passport } = await runOf("clinics", "Odense", 1000, loaded.draft);
  expect(passport.own?.population?.rows).toBe(98);
  expect(found.length).toBeGreaterThan(20);
  // today's list was there before
  const newly = found.filter(({ attributes }) => attributes.origin === "new");
  expect(newly.filter(({ attributes }) => attributes.municipality === "Odense")).toEqual([]);
});

it("takes a sample evenly where there are more patients than are wanted", async () => {
  const { patients: some, total } = await runOf("panel", null, 10);
  expect(some).toHaveLength(10);
  expect(total).toBeGreaterThan(100);
  expect(some[9]!.begin - some[0]!.begin).toBeGreaterThan(250);
});

describe("days written in tenths", () => {
  it("add up although each alone would be rounded another way", () => {
    const causes = ["a", "b", "c"].map((cause) => ({ cause, days: 1 / 3 }));
    expect(inTenths({ causes, days: 1 })).toEqual([
      { cause: "a", tenths: 4 },
      { cause: "b", tenths: 3 },
      { cause: "c", tenths: 3 },
    ]);
  });
});

describe("lanes at a moment", () => {
  const visit = (activity: string, queued: number | null, start: number | null, end: number | null) => ({
    ...{ activity, queued, start, end, station: activity === "away" ? null : `${activity} · A`, resource: null },
    outcome: "done" as const,
  });
  const found = [
    { visits: [visit("first", 0, 2, 3), visit("away", null, 3, 8)] },
    { visits: [visit("first", 1, 4, 5), visit("second", 5, 5, 6)] },
  ];

  it("are in the order in which patients come to them", () => {
    expect(lanesOf(found)).toEqual(["first", "away", "second"]);
  });

  it("say who waits, who is served, and what is over", () => {
    const [first, away] = lanesAt(found, ["first", "away", "second"], 3.5);
    expect(first).toEqual({ waiting: [1], served: [], over: 1 });
    expect(away).toEqual({ waiting: [], served: [0], over: 0 });
    expect(lanesAt(found, ["first", "away", "second"], 1.5)[0]!.waiting).toEqual([0, 1]);
    expect(lanesAt(found, ["first", "away", "second"], 9).map(({ over }) => over)).toEqual([2, 1, 1]);
  });
});
