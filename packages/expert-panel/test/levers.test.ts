import { pairedDifference } from "@ventesal/measures";
import { describe, expect, test } from "vitest";
import { built } from "./fixtures/scenario.ts";
import { simulate, type Years } from "./fixtures/years.ts";

const YEARS = 100;
const SEED = "levers";

/** Staff and times that are said here, so that the tests do not hang on the fit. */
const STAFF = [
  "caseworker.hoursPerWeek=10",
  "panel.solid.hoursPerWeek=5",
  "panel.readingDaysPerWeek=5",
  "panel.readingHours=2",
  "panel.membersPerCase=1.25",
  "department.answerMedianDays=3",
  "department.answerP90Days=9",
  "panel.responseMedianDays=4",
  "panel.responseP90Days=12",
  "external.share=0.15",
  "external.meanDays=14",
];

const years = (...settings: string[]) => {
  const keys = settings.map((setting) => setting.split("=")[0]);
  const staff = STAFF.filter((setting) => !keys.includes(setting.split("=")[0]));
  return simulate(built("panel-2022", ...staff, ...settings), YEARS, SEED);
};
const base = await years();

type Measured = [measure: string, group?: Record<string, string>];

/** How many standard errors of the paired difference a measure is moved by. */
function moved(to: Years, from: Years, ...[measure, group]: Measured): number {
  const { mean, standardError } = pairedDifference(to.column(measure, group), from.column(measure, group));
  return mean! / standardError!;
}

const expectFall = (to: Years, from: Years, ...of: Measured) => expect(moved(to, from, ...of), of[0]).toBeLessThan(-3);
const expectRise = (to: Years, from: Years, ...of: Measured) =>
  expect(moved(to, from, ...of), of[0]).toBeGreaterThan(3);

const time = (outcome: string): Measured => ["processing-time.mean", { outcome }];
const spent = (cause: string): Measured => ["time-spent.mean", { cause }];
const ORDINARY = { resource: "caseworkers · ordinary" };

describe("with the same chance, 100 years and 3 standard errors of the difference", () => {
  test("more complete referrals: less waiting for the department, and shorter times for all", async () => {
    const complete = await years("referrals.incompleteShare=0.3");
    expectFall(complete, base, "incomplete.share");
    expectFall(complete, base, ...spent("department"));
    for (const outcome of ["all", "rejected", "assessed"]) expectFall(complete, base, ...time(outcome));
    expectRise(complete, base, "processing-time.share-within", { days: "7" });
  });

  test("a deadline for the department: less waiting for it, and no case that waits for longer", async () => {
    const deadline = await years("department.deadlineDays=2");
    expectFall(deadline, base, ...spent("department"));
    expectFall(deadline, base, ...time("all"));
    expect(Math.max(...deadline.column("time-spent.mean", { cause: "department" }))).toBeLessThan(2);
    // who is asked does not change, but for second submissions that come in another year
    expect(Math.abs(moved(deadline, base, "incomplete.share"))).toBeLessThan(3);
    expect(
      pairedDifference(deadline.column("incomplete.share"), base.column("incomplete.share")).correlation,
    ).toBeGreaterThan(0.95);
  });

  test("more caseworker hours, or one more caseworker: shorter waits for one", async () => {
    for (const more of [await years("caseworker.hoursPerWeek=15"), await years("caseworker.posts=2")]) {
      expectFall(more, base, ...spent("caseworker"));
      expectFall(more, base, ...time("all"));
      expectFall(more, base, "utilisation", ORDINARY);
      expectFall(more, base, "queue.mean", { station: "screening · ordinary" });
    }
  });

  test("weekend work, with no more hours a week: no closed days at the caseworker, and shorter times", async () => {
    const weekends = await years("caseworker.weekendWork=all-cases");
    expectFall(weekends, base, ...spent("closed days"));
    expectFall(weekends, base, ...time("all"));
    expectFall(weekends, base, ...time("rejected"));
    // a rejected case is never with the panel, so no day of it is a closed one
    expect(Math.max(...weekends.column("time-spent.mean", { cause: "closed days", outcome: "rejected" }))).toBe(0);
  });

  test("more members, or more hours of each: shorter waits in the panel and no change for those rejected", async () => {
    const few = await years("panel.solid.members=3");
    const hours = await years("panel.solid.hoursPerWeek=8");
    expectFall(base, few, "waiting.mean", { station: "panel · solid" });
    expectFall(base, few, ...time("assessed"));
    expectFall(hours, base, ...spent("panel member"));
    expectFall(hours, base, ...time("assessed"));
    expect(Math.abs(moved(hours, base, ...time("rejected")))).toBeLessThan(3);
  });

  test("more members on each case: longer, since the answer waits for the last of them", async () => {
    const several = await years("panel.membersPerCase=2");
    expectRise(several, base, ...spent("panel member"));
    expectRise(several, base, ...time("assessed"));
    expectRise(several, base, "utilisation", { resource: "panel members · solid" });
  });

  test("external experts more often: longer", async () => {
    expectRise(await years("external.share=0.5"), base, ...time("assessed"));
  });

  test("a weekly meeting: some days' wait for Thursday, longer with fewer cases at a meeting", async () => {
    const meeting = await years("panel.mode=meeting", "panel.meetingSlots=10");
    const short = await years("panel.mode=meeting", "panel.meetingSlots=2");
    const wait = (of: Years) => of.column("waiting.mean", { station: "meeting" });
    // read in the late afternoon of working days, heard on Thursday at 14: 2.9, 1.9, 0.9, 6.9 or 5.9 days later
    for (const days of wait(meeting)) expect(days).toBeLessThan(7);
    expect(wait(meeting).reduce((a, b) => a + b, 0) / YEARS).toBeCloseTo((2.9 + 1.9 + 0.9 + 6.9 + 5.9) / 5, 0);
    expectRise(short, meeting, "waiting.mean", { station: "meeting" });
    expectRise(short, meeting, ...time("assessed"));
  });

  test("more referrals: more of every kind, fuller staff and longer times", async () => {
    const more = await years("referrals.factor=1.5");
    for (const outcome of ["received", "cancelled", "rejected", "assessed"]) {
      expectRise(more, base, "cases.count", { outcome });
    }
    expectRise(more, base, "utilisation", ORDINARY);
    expectRise(more, base, "waiting.mean", { station: "screening · ordinary" });
    expectRise(more, base, ...time("all"));
    // the patients of the base are among them: the days of the two go together
    const { correlation } = pairedDifference(more.column(...time("all")), base.column(...time("all")));
    expect(correlation).toBeGreaterThan(0.3);
  });

  test("more advice is given than cases are assessed", () => {
    const kinds = base.keys.filter(({ measure }) => measure === "advice.count");
    const advice = kinds.map(({ measure, group }) => base.column(measure, group));
    const all = base.rows.map((_, year) => advice.reduce((sum, column) => sum + column[year]!, 0));
    const { mean, standardError } = pairedDifference(all, base.column("cases.count", { outcome: "assessed" }));
    expect(mean! / standardError!).toBeGreaterThan(3);
  });
});
