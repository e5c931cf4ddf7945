import { describe, expect, test } from "vitest";
import { observe } from "./observe.ts";

/** Nobody but those on the list, and everybody turns up. */
const nobodyElse = {
  clinics: "Odense,Vejle",
  "need.newCasesPerYear": 0,
  "clinic.noShowShare": 0,
  "clinic.Odense.inTreatment": 0,
  "clinic.Vejle.inTreatment": 0,
};

describe("today's list, with the ages of those on it", () => {
  const own = { waiting: [{ clinic: "Odense", referred: "2025-12-22", patients: 1 }] };
  const run = observe("late-effects-2026", { set: nobodyElse, own, replications: 3 });

  test("a patient referred on 22 December is assessed when all three professions first meet, on Tuesday 6 January at 8: after 15 days and 8 hours", () => {
    // Odense's doctor works one day a week, Tuesday, as all do; 1 January is a holiday, the 2nd a Friday
    for (const days of run.values("waiting.first-assessment.mean", { clinic: "Odense" }))
      expect(days).toBeCloseTo(15 + 1 / 3, 9);
    expect(run.values("assessments.count")).toEqual([1, 1, 1]);
  });

  test("the list shrinks by this patient in 365 days", () => {
    for (const growth of run.values("queue.growth-per-week", { clinic: "Odense" }))
      expect(growth).toBeCloseTo(-1 / (365 / 7), 12);
  });

  test("who waited before counts in the wait, not among the needs of the year, nor among the referrals", () => {
    expect(run.values("need.count")).toEqual([0, 0, 0]);
    expect(run.values("referrals.count")).toEqual([0, 0, 0]);
    for (const share of run.values("need.unmet-share")) expect(share).toBeNaN();
  });
});

describe("a clinic that closes", () => {
  const list = { waiting: [{ clinic: "Odense", referred: "2025-12-01", patients: 150 }] };
  const stays = observe("late-effects-2026", { set: nobodyElse, own: list, replications: 2 });
  const closes = observe("late-effects-2026", {
    set: { ...nobodyElse, "clinic.Odense.closes": "2026-02-01" },
    own: list,
    replications: 2,
  });

  test("hands its list over to the next clinic, and nobody is lost", () => {
    for (const r of [0, 1]) {
      const odense = closes.values("assessments.count", { clinic: "Odense" })[r]!;
      const vejle = closes.values("assessments.count", { clinic: "Vejle" })[r]!;
      // until 1 February there are four Tuesdays, of which the doctor's hours take some three patients each
      expect(odense).toBeGreaterThan(5);
      expect(odense).toBeLessThan(20);
      expect(vejle).toBeGreaterThan(30);
      const waiting = closes.values("queue.count", { clinic: "Vejle" })[r]!;
      expect(closes.values("queue.count", { clinic: "Odense" })[r]).toBe(0);
      expect(odense + vejle + waiting).toBe(150);
    }
    expect(stays.values("assessments.count", { clinic: "Vejle" })).toEqual([0, 0]);
  });

  test("the wait of those handed over goes on from their first referral", () => {
    for (const r of [0, 1]) {
      const days = closes.values("waiting.first-assessment.mean", { clinic: "Vejle" })[r]!;
      // nobody is assessed in Vejle before February, 62 days after the referral
      expect(days).toBeGreaterThan(62);
    }
  });
});

describe("a clinic that opens later", () => {
  test("receives from that day what it would have received all year: of 365 days the last 184", () => {
    const set = { clinics: "Roskilde,Odense,Vejle,Esbjerg,Aabenraa,Aarhus" };
    const allYear = observe("late-effects-2026", { set, replications: 12 });
    const half = observe("late-effects-2026", {
      set: { ...set, "clinic.Aarhus.opens": "2026-07-01" },
      replications: 12,
    });
    const aarhus = { clinic: "Aarhus" };
    const whole = allYear.mean("referrals.count", aarhus);
    const part = half.mean("referrals.count", aarhus);
    const expected = (whole.mean * 184) / 365;
    expect(Math.abs(part.mean - expected)).toBeLessThan(4 * Math.hypot(part.standardError, whole.standardError / 2));
    expect(half.values("travel.without-clinic.share", { region: "Midtjylland" })[0]).toBe(1);
    expect(allYear.values("travel.without-clinic.share", { region: "Midtjylland" })[0]).toBe(0);
  });
});
