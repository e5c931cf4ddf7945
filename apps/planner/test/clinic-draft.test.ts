import { describe, expect, it } from "vitest";
import { addClinic, clinicsIn, closeClinic, moveClinic, staffClinic } from "../src/components/clinics/clinic-draft.ts";
import { type Draft, EMPTY_PLAN, scenarioOf } from "../src/components/state/draft.ts";

const today = EMPTY_PLAN.clinics;
const begun = (scenario: string, set: Draft["set"] = {}): Draft => ({ scenario, set, own: {} });
const resolved = (draft: Draft) => scenarioOf("clinics", draft);

describe("a clinic in a draft", () => {
  it("is added to those known, and taken away leaves the draft as it was", () => {
    const added = addClinic(today, "Aarhus");
    expect(added.set).toEqual({ clinics: "Roskilde,Odense,Vejle,Esbjerg,Aabenraa,Aarhus" });
    expect(closeClinic(added, "Aarhus")).toEqual(today);
  });

  it("takes its settings with it when it is closed", () => {
    const staffed = staffClinic(today, { "clinic.Vejle.nurse.posts": 3, "standard.days": 14 });
    const closed = closeClinic(staffed, "Vejle");
    expect(closed.set).toEqual({ clinics: "Roskilde,Odense,Esbjerg,Aabenraa", "standard.days": 14 });
    expect(clinicsIn(resolved(closed))).not.toContain("Vejle");
  });

  it("closed in a built-in scenario that staffs it, leads back to the first scenario with all that differs", () => {
    const one = begun("one-per-region", { "demand.level": 0.5 });
    const closed = closeClinic(one, "Aarhus");
    expect(closed.scenario).toBe("late-effects-2026");
    const [before, after] = [resolved(one).values, resolved(closed).values];
    for (const [key, value] of Object.entries(after)) if (key !== "clinics") expect(value, key).toBe(before[key]);
    expect(clinicsIn(resolved(closed))).toEqual(clinicsIn(resolved(one)).filter((site) => site !== "Aarhus"));
  });

  it("keeps the built-in scenario where that says nothing of the clinic", () => {
    expect(closeClinic(begun("one-per-region"), "Vejle").scenario).toBe("one-per-region");
    expect(addClinic(begun("felt-need"), "Viborg")).toEqual(
      begun("felt-need", { clinics: "Roskilde,Odense,Vejle,Esbjerg,Aabenraa,Viborg" }),
    );
  });

  it("moves with staff, days and list", () => {
    const staffed = staffClinic(today, { "clinic.Roskilde.doctor.posts": 2, "clinic.Roskilde.opens": "2026-03-01" });
    const { values } = resolved(moveClinic(staffed, "Roskilde", "Køge"));
    const before = resolved(staffed).values;
    for (const what of ["doctor.posts", "opens", "waiting", "inTreatment", "nurse.hoursPerWeek"]) {
      expect(values[`clinic.Køge.${what}`], what).toBe(before[`clinic.Roskilde.${what}`]);
    }
    expect(moveClinic(moveClinic(staffed, "Roskilde", "Køge"), "Køge", "Roskilde")).toEqual(staffed);
  });

  it("is not moved onto another one, and the last one stays", () => {
    expect(moveClinic(today, "Roskilde", "Odense")).toEqual(today);
    const alone = begun("late-effects-2026", { clinics: "Odense" });
    expect(closeClinic(alone, "Odense")).toEqual(alone);
  });

  it("with settings that say what the scenario says anyhow has none", () => {
    const staffed = staffClinic(today, { "clinic.Vejle.nurse.posts": 3 });
    expect(staffClinic(staffed, { "clinic.Vejle.nurse.posts": 1 })).toEqual(today);
  });

  it("can be added, moved and closed in every built-in scenario, whatever comes first", () => {
    for (const { name } of resolved(today).model.scenarios) {
      let draft = begun(name);
      for (const site of clinicsIn(resolved(draft))) {
        draft = closeClinic(addClinic(draft, "Viborg"), site);
        draft = moveClinic(addClinic(draft, "Holbæk"), "Holbæk", "Skive");
        draft = closeClinic(draft, "Skive");
      }
      expect(clinicsIn(resolved(draft)), name).toEqual(["Viborg"]);
    }
  });
});
