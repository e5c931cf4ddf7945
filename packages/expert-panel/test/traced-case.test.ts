import type { Pathway } from "@ventesal/pathway";
import type { BuiltModel } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { built } from "./fixtures/scenario.ts";
import { simulate } from "./fixtures/years.ts";

/** How long each step takes in the case that is followed, whatever its distribution in the model. */
const HOURS: Record<string, number> = {
  screening: 1,
  "department's answer": 3 * 24,
  "second screening": 0.5,
  "member takes it up": 5 * 24,
  reading: 1.5,
  "external expert": 2 * 24,
  answer: 1,
};

type Step = Pathway["steps"][number];

function fixed(step: Step): Step {
  const hours = HOURS[step.name];
  const duration = { distribution: { kind: "constant", value: hours ?? 0 }, unit: "hours" } as const;
  if (step.type === "fork-copies") return { ...step, steps: step.steps.map(fixed) };
  if (hours === undefined) return step;
  if (step.type === "visit") return { ...step, work: duration };
  if (step.type === "delay") return { ...step, duration };
  throw new Error(`${step.name} has no duration`);
}

const SETTINGS = {
  "caseworker.hoursPerWeek": 12,
  "panel.solid.hoursPerWeek": 5,
  "panel.readingDaysPerWeek": 5,
  "panel.membersPerCase": 1,
  "panel.haematologyShare": 0,
  "referrals.urgentShare": 0,
  "referrals.incompleteShare": 1,
  "cancelled.share": 0,
  "rejected.Syddanmark.share": 0,
  "renewed.share": 0,
  "external.share": 0,
};

/** A panel with 12 caseworker hours and 5 reading hours a week to which one referral comes, incomplete, with everything of a fixed length. */
function oneReferral(at: string, changes: Record<string, number | string> = {}): BuiltModel {
  const settings = Object.entries({ ...SETTINGS, ...changes }).map(([key, value]) => `${key}=${value}`);
  const model = built("panel-2022", ...settings);
  const { pathway } = model;
  return {
    ...model,
    pathway: {
      ...pathway,
      arrivals: [
        { process: "listed", name: "the referral", start: "receipt", set: { region: "Syddanmark" }, at: [at] },
      ],
      steps: pathway.steps.map(fixed),
    },
  };
}

async function daysOf(model: BuiltModel) {
  const { column } = await simulate(model, 1, "one referral");
  expect(column("cases.count", { outcome: "assessed" })).toEqual([1]);
  const causes = ["closed days", "caseworker", "screening", "department", "panel member", "external expert", "answer"];
  const hours = causes.map((cause) => [cause, 24 * column("time-spent.mean", { cause })[0]!]);
  return { total: column("processing-time.mean", { outcome: "all" })[0]!, hours: Object.fromEntries(hours) };
}

/** To a millionth of an hour: attribution is exact to 2^-30 day. */
function expectHours(found: Record<string, number>, expected: Record<string, number>) {
  for (const [cause, hours] of Object.entries(expected)) expect(found[cause], cause).toBeCloseTo(hours, 6);
}

/*
 * Caseworkers work from 9:00 to 11:24 on working days, members read from 16:00 to 17:00. Friday 13 May 2022 is Store Bededag.
 *
 * Thu 12 May 10:00  received; screened until 11:00, the department is asked             screening 1
 * Sun 15 May 11:00  it answers; the caseworker is there on Monday at 9                   department 72, closed 13, caseworker 9
 * Mon 16 May 09:30  screened again; a member is asked                                    screening ½
 * Sat 21 May 09:30  the member takes it up, and can read on Monday at 16                 panel member 120, closed 38½, panel member 16
 * Tue 24 May 16:30  read: an hour on Monday, the rest on Tuesday                         panel member 24½
 * Wed 25 May 10:00  the caseworker has written the answer, from 9                        caseworker 16½, answer 1
 */
describe("a referral received on Thursday 12 May 2022 at 10:00", () => {
  test("is answered after 13 days, each of them spent on what was worked out by hand", async () => {
    const { total, hours } = await daysOf(oneReferral("2022-05-12T10:00"));
    expect(total).toBe(13);
    expectHours(hours, {
      screening: 1.5,
      department: 72,
      "closed days": 51.5,
      caseworker: 25.5,
      "panel member": 160.5,
      "external expert": 0,
      answer: 1,
    });
  });

  test("waits two days of an external expert's, and for the caseworker after Ascension Day, if one is asked", async () => {
    // read on Tue 24 May 16:30, the expert answers on Thu 26 May 16:30, Ascension Day: 7½ hours of it are left; answered Fri 9:00-10:00
    const { total, hours } = await daysOf(oneReferral("2022-05-12T10:00", { "external.share": 1 }));
    expect(total).toBe(15);
    expectHours(hours, { "external expert": 48, "closed days": 51.5 + 7.5, caseworker: 9 + 9 });
  });

  test("is decided without the department's answer when a deadline of one day is over", async () => {
    // asked until Fri 13 May 11:00; closed until Monday (13 + 48 hours), then as before
    const { total, hours } = await daysOf(oneReferral("2022-05-12T10:00", { "department.deadlineDays": 1 }));
    expect(total).toBe(13);
    expectHours(hours, { department: 24, "closed days": 51.5 + 48, caseworker: 25.5 });
  });

  test("has no closed days at the caseworker if all days are worked", async () => {
    // 12 hours a week are 1:43 a day from 9:00. Of an hour's screening from 10:00, 17 minutes are left for Friday 9:00-9:17, a holiday that
    // is worked: 23:17 hours in all; the department answers Mon 16 May 9:17, screened until 9:47; taken up Sat 21 May 9:47, which
    // leaves 14:13 + 24 hours closed to members; read Mon 16:00 to Tue 24 May 16:30; answered Wed 9:00-10:00
    const model = oneReferral("2022-05-12T10:00", { "caseworker.weekendWork": "all-cases" });
    const { total, hours } = await daysOf(model);
    expect(total).toBe(13);
    expectHours(hours, {
      screening: 23 + 17 / 60 + 0.5,
      department: 72,
      "closed days": 24 + 14 + 13 / 60,
      caseworker: 16.5,
      answer: 1,
    });
  });
});
