import { openKernel } from "@ventesal/kernel";
import { definePathway } from "@ventesal/pathway";
import { pathwayScenario, ScenarioError } from "@ventesal/scenario";
import { expect, test } from "vitest";
import { prepare, runExperiment } from "../src/index.ts";

const kernel = await openKernel();

/** Two come on the first day at noon to one nurse, who takes a day for each; a third comes a week later and is turned away. */
const byHand = definePathway({
  name: "by hand",
  title: { da: "I hånden", en: "By hand" },
  startDate: "2026-01-05",
  horizonDays: 10,
  attributes: { kind: { categories: ["usual", "late"] } },
  resources: { nurse: { servers: 1 } },
  stations: { desk: { kind: "servers", requires: [{ resource: "nurse" }] } },
  outcomes: { helped: { kind: "left" }, "turned away": { kind: "refused" } },
  attribution: { causes: { waiting: {}, help: {} } },
  arrivals: [
    { name: "first", process: "listed", at: ["2026-01-05T12:00", "2026-01-05T12:00"], start: "which" },
    { name: "third", process: "listed", at: ["2026-01-12T12:00"], start: "which", set: { kind: "late" } },
  ],
  steps: [
    { type: "branch", by: "attribute", name: "which", attribute: "kind", paths: { late: "sorry" }, otherwise: "seen" },
    {
      type: "visit",
      name: "seen",
      at: "desk",
      work: { distribution: { kind: "constant", value: 1 }, unit: "days" },
      causes: { waiting: "waiting", work: "help" },
    },
    { type: "leave", name: "home", outcome: "helped" },
    { type: "leave", name: "sorry", outcome: "turned away" },
  ],
});

const settings = (set: Record<string, number>) =>
  Object.entries(set).map(([key, value]) => ({ key, value, unit: null, place: key }));

test("the usual measures of a pathway worked by hand", async () => {
  const scenario = pathwayScenario(byHand, settings({ "promise.withinDays": 1 }));
  const { rows, passport } = await runExperiment(scenario, kernel, { seed: "1", effort: { replications: 1 } });
  const seen = Object.fromEntries(
    rows.map(({ measure, group, mean }) => [[measure, ...Object.values(group)].join(" "), mean]),
  );
  expect(seen).toEqual({
    "cases.count all": 3,
    "cases.count helped": 2,
    "cases.count turned away": 1,
    // one day, two days, and none at all
    "processing-time.mean all": 1,
    "processing-time.mean helped": 1.5,
    "processing-time.mean turned away": 0,
    "processing-time.median all": 1,
    "processing-time.median helped": 1.5,
    "processing-time.median turned away": 0,
    "processing-time.p90 all": 1.8,
    "processing-time.p90 helped": 1.9,
    "processing-time.p90 turned away": 0,
    "processing-time.share-within 1": 2 / 3,
    "time-spent.mean closed days": 0,
    "time-spent.mean waiting": 1 / 3,
    "time-spent.mean help": 2 / 3,
    // two days of work in ten, one of them with somebody waiting
    "utilisation nurse": 0.2,
    "waiting.mean desk": 0.5,
    "queue.mean desk": 0.1,
  });
  expect(passport.own).toMatchObject({ pathway: { rows: 1 } });
});

test("two pathways that differ have passports that differ", async () => {
  const hashOf = async (pathway: typeof byHand) => {
    const result = await runExperiment(pathwayScenario(pathway), kernel, { seed: "1", effort: { replications: 1 } });
    return result.passport.hash;
  };
  const busier = { ...byHand, resources: { nurse: { servers: 2 } } };
  expect(await hashOf(busier)).not.toBe(await hashOf(byHand));
});

test("days that leave nothing to look at are refused", () => {
  const scenario = pathwayScenario(byHand, settings({ "observed.fromDay": 10 }));
  expect(() => prepare(scenario, kernel)).toThrow(ScenarioError);
  expect(() => pathwayScenario(byHand, settings({ "nurse.count": 2 }))).toThrow(/no such parameter/);
});
