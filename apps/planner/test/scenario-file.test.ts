import { builtIn, parseScenarioFile, resolveScenario, ScenarioError, settingsOf } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";
import { type Draft, EMPTY_PLAN, scenarioOf } from "../src/components/state/draft.ts";
import { modelOf, PART_NAMES, type Part } from "../src/components/state/models.ts";
import { fileOf, readFileOf } from "../src/components/state/scenario-file.ts";

const drafts: [Part, Draft][] = [
  ["panel", EMPTY_PLAN.panel],
  ["panel", { scenario: "panel-weekly-meeting", set: { "referrals.factor": 1.25, "panel.mode": "reading" }, own: {} }],
  ["clinics", EMPTY_PLAN.clinics],
  [
    "clinics",
    {
      scenario: "late-effects-2026",
      set: { clinics: "Odense,Roskilde,Aarhus", "clinic.Aarhus.opens": "2026-07-01", "demand.level": 0.3 },
      own: {},
    },
  ],
];

describe("a scenario file", () => {
  test.each(drafts)("of the part %s is read as it was written", async (part, draft) => {
    expect(await readFileOf(fileOf(draft))).toEqual({ part, draft, ownLeftOut: [] });
  });

  test.each(drafts)("of the part %s gives the command line the same values for every parameter", (part, draft) => {
    // as the command line reads a file: the built-in scenario, then the file's settings
    const { scenario, set = {} } = parseScenarioFile(fileOf(draft));
    const there = resolveScenario(builtIn(scenario, PART_NAMES.map(modelOf)), settingsOf(set));
    const here = scenarioOf(part, draft);
    expect(there.values).toEqual(here.values);
    expect(there.changed).toEqual(here.changed);
  });

  test("names own tables, and leaves them out when it is read", async () => {
    const own = { waiting: { file: "liste.csv", text: "clinic,referred\nOdense,2026-01-02\n" } };
    const text = fileOf({ ...EMPTY_PLAN.clinics, own });
    expect(JSON.parse(text)).toEqual({ scenario: "late-effects-2026", own: { waiting: "liste.csv" } });
    expect(await readFileOf(text)).toMatchObject({ draft: { own: {} }, ownLeftOut: ["waiting"] });
  });

  test.each([
    ["no JSON", "{", "unreadable"],
    ["no scenario", "{}", "shape"],
    ["an unknown scenario", '{"scenario": "panel-2021"}', "unknown-scenario"],
    ["an unknown parameter", '{"scenario": "panel-2022", "set": {"x": 1}}', "unknown-parameter"],
    [
      "a wrong unit",
      '{"scenario": "panel-2022", "set": {"caseworker.hoursPerWeek": {"value": 3, "unit": "days"}}}',
      "wrong-unit",
    ],
  ])("with %s is refused, and says why", async (_, text, code) => {
    let issues: ScenarioError["issues"] = [];
    try {
      await readFileOf(text);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues = error.issues;
    }
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
