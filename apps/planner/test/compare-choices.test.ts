import { describe, expect, test } from "vitest";
import { chosenOthers, contendersOf } from "../src/components/compare/contenders.ts";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";
import { EMPTY_PLAN, withSettings } from "../src/components/state/draft.ts";
import { freeName, renamed, savedAs, savedNow, withoutSaved, withSaved } from "../src/components/state/saved.ts";

const mine = savedNow("Min", "panel", EMPTY_PLAN.panel);
const changed = { ...EMPTY_PLAN, panel: withSettings(EMPTY_PLAN.panel, { "referrals.factor": 2 }) };

describe("saved scenarios", () => {
  test("of one name make room for each other in their part, and in no other", () => {
    const other = savedNow("Min", "clinics", EMPTY_PLAN.clinics);
    const saved = withSaved(withSaved([mine], other), savedNow("Min", "panel", changed.panel));
    expect(saved).toHaveLength(2);
    expect(savedAs(saved, "panel", "Min")?.draft).toEqual(changed.panel);
    expect(withoutSaved(saved, "panel", "Min")).toEqual([other]);
  });

  test("get another name unless it is taken or none", () => {
    const saved = [mine, savedNow("Anden", "panel", changed.panel)];
    expect(renamed(saved, "panel", "Min", "Anden")).toBeNull();
    expect(renamed(saved, "panel", "Min", "")).toBeNull();
    expect(renamed(saved, "panel", "Min", "Min")).toEqual(saved);
    expect(renamed(saved, "panel", "Min", "Ny")?.map(({ name }) => name)).toEqual(["Ny", "Anden"]);
  });

  test("are offered a name that is free", () => {
    expect(freeName([savedNow("Plan 1", "panel", EMPTY_PLAN.panel)], "panel")).toBe("Plan 2");
  });
});

describe("what can be compared", () => {
  test("is the plan, what was saved in the part, and all built-in scenarios of it", () => {
    const saved = [mine, savedNow("x", "clinics", EMPTY_PLAN.clinics)];
    const references = contendersOf("panel", changed, saved, "da").map(({ reference }) => reference);
    expect(references.slice(0, 3)).toEqual(["plan", "saved:Min", "panel-2022"]);
    expect(references).not.toContain("saved:x");
    expect(references).not.toContain("late-effects-2026");
  });

  test("is, until somebody chooses, the plan where it differs from today, and nothing where it does not", () => {
    const chosen = (plan: typeof EMPTY_PLAN, others: string[] | null) =>
      chosenOthers(contendersOf("panel", plan, [mine], "da"), "panel-2022", others).map(({ reference }) => reference);
    expect(chosen(changed, null)).toEqual(["plan"]);
    expect(chosen(EMPTY_PLAN, null)).toEqual([]);
    expect(chosen(changed, ["saved:gone", "saved:Min", "panel-2022"])).toEqual(["saved:Min"]);
  });
});
