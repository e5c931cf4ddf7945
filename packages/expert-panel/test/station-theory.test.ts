import type { Row } from "@ventesal/measures";
import { expect, test } from "vitest";
import { expertPanel, stationTheory } from "../src/index.ts";

const values = Object.fromEntries(expertPanel.parameters({}).map(({ key, value }) => [key, value]));

const row = (measure: string, group: Record<string, string>, mean: number): Row => ({
  measure,
  group,
  unit: "",
  mean,
  low: null,
  high: null,
  yearLow: null,
  yearHigh: null,
  published: null,
});
/** A case a week of each kind. */
const yearly = 365.25 / 7;
const rows = [
  row("cases.count", { outcome: "processed" }, 2 * yearly),
  row("cases.count", { outcome: "rejected" }, yearly),
  row("cases.count", { outcome: "assessed" }, yearly),
  row("incomplete.share", {}, 0.5),
];
const of = (set: Record<string, number | string>, station: string) =>
  stationTheory({ ...values, "referrals.urgentShare": 0, ...set }, rows).find((one) => one.station === station)!;

test("answers go before screening: the wait behind others is Cobham's, reckoned by hand", () => {
  const set = { "caseworker.hoursPerWeek": 20, "caseworker.weekendWork": "urgent-only" };
  const second = (mean: number) => mean ** 2 * (1 + 0.75 ** 2);
  // a week: a rejection of 0.5 and an answer of 1 hour; two screenings of 1 and one of 0.5 hours; 20 hours open
  const residual = (second(0.5) + second(1) + 2 * second(1) + second(0.5)) / 20 / 2;
  const answers = 1.5 / 20;
  const all = 4 / 20;
  expect(of(set, "answers · ordinary")).toMatchObject({ load: all, formula: "M/G/1 with priority", why: null });
  expect(of(set, "answers · ordinary").waitHours).toBeCloseTo(residual / (1 - answers), 12);
  expect(of(set, "screening · ordinary").waitHours).toBeCloseTo(residual / ((1 - answers) * (1 - all)), 12);
});

test("with one panel member the approximation is Pollaczek's and Khinchine's exact wait", () => {
  const set = {
    "panel.solid.members": 1,
    "panel.solid.hoursPerWeek": 5,
    "panel.haematologyShare": 0,
    "panel.membersPerCase": 1,
  };
  const load = 1.5 / 5;
  const found = of(set, "panel · solid");
  expect(found.load).toBeCloseTo(load, 12);
  expect(found.waitHours).toBeCloseTo((load / (1 - load)) * 1.5 * ((1 + 0.75 ** 2) / 2), 12);
});

test("where no formula applies, the reason is said", () => {
  expect(of({}, "answers · urgent")).toMatchObject({ waitHours: null, why: "nobody comes" });
  expect(of({ "caseworker.hoursPerWeek": 3 }, "screening · ordinary")).toMatchObject({
    waitHours: null,
    why: "overloaded",
  });
  expect(of({ "caseworker.posts": 2 }, "screening · ordinary")).toMatchObject({ why: "several classes" });
  expect(of({ "panel.mode": "meeting" }, "meeting")).toMatchObject({ load: null, why: "sessions" });
  expect(of({}, "panel · adhoc")).toMatchObject({ load: 0, why: "nobody comes" });
});
