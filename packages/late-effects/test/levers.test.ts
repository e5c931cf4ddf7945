import { describe, expect, test } from "vitest";
import { observe } from "./observe.ts";

const base = observe("late-effects-2026", { replications: 8 });
const others = {
  clear: observe("clear-criteria", { replications: 8 }),
  felt: observe("felt-need", { replications: 8 }),
  closer: observe("late-effects-2026", { set: { "uptake.halvingMinutes": 480 }, replications: 8 }),
  doctors: observe("late-effects-2026", {
    set: { "clinic.Odense.doctor.posts": 2, "clinic.Odense.nurse.posts": 2, "clinic.Odense.psychologist.posts": 2 },
    replications: 8,
  }),
  choosing: observe("late-effects-2026", {
    set: { "choice.rule": "travel-and-wait", "choice.minutesPerWaitingDay": 5 },
    replications: 8,
  }),
  open: observe("late-effects-2026", { set: { "choice.rule": "nearest" }, replications: 8 }),
};

/** Differences replication by replication: the same patients with the same chance. */
function change(other: keyof typeof others, measure: string, group: Record<string, string> = {}) {
  const before = base.values(measure, group);
  const differences = others[other].values(measure, group).map((after, r) => after - before[r]!);
  const mean = differences.reduce((a, b) => a + b) / differences.length;
  const variance = differences.reduce((s, d) => s + (d - mean) ** 2, 0) / (differences.length - 1);
  return { mean, standardError: Math.sqrt(variance / differences.length) };
}

describe("every lever moves what it should, beyond 4 standard errors of the paired difference", () => {
  test.each([
    ["clear criteria: fewer wrong referrals", "clear", "referrals.wrong.share", {}, -1],
    ["clear criteria: fewer patients sent back", "clear", "hops.mean", {}, -1],
    ["clear criteria: fewer days back and forth", "clear", "hops.days.mean", {}, -1],
    ["felt need: more referrals", "felt", "referrals.count", {}, 1],
    ["felt need: longer waits", "felt", "waiting.first-assessment.mean", {}, 1],
    ["felt need: fewer unmet needs, since more are found", "felt", "need.unmet-share", {}, -1],
    ["felt need: lists that grow", "felt", "queue.growth-per-week", {}, 1],
    ["distance matters less: more take up a referral", "closer", "referrals.count", {}, 1],
    [
      "twice the staff in Odense: shorter waits there",
      "doctors",
      "waiting.first-assessment.mean",
      { clinic: "Odense" },
      -1,
    ],
    ["twice the staff in Odense: less load", "doctors", "utilisation", { clinic: "Odense" }, -1],
    ["no borders: Midtjylland's patients are assessed", "open", "assessments.count", { region: "Midtjylland" }, 1],
  ] as const)("%s", (_, other, measure, group, sign) => {
    const { mean, standardError } = change(other, measure, group);
    expect(sign * mean).toBeGreaterThan(4 * standardError);
    expect(mean).not.toBe(0);
  });

  test("where borders are open, patients who look at the wait as well as the way wait less, and travel farther", () => {
    const difference = (measure: string) => {
      const before = others.open.values(measure);
      return others.choosing.values(measure).map((after, r) => after - before[r]!);
    };
    for (const days of difference("waiting.first-assessment.mean")) expect(days).toBeLessThan(0);
    for (const minutes of difference("travel.assessed.mean")) expect(minutes).toBeGreaterThan(0);
  });

  test("what a lever does not touch stays the same to the last digit: the needs, and a clinic elsewhere", () => {
    expect(others.clear.values("need.count")).toEqual(base.values("need.count"));
    expect(others.doctors.values("referrals.count", { clinic: "Roskilde" })).toEqual(
      base.values("referrals.count", { clinic: "Roskilde" }),
    );
    expect(others.doctors.values("waiting.first-assessment.mean", { clinic: "Roskilde" })).toEqual(
      base.values("waiting.first-assessment.mean", { clinic: "Roskilde" }),
    );
  });
});
