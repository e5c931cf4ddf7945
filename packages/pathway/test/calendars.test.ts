import { expect, test } from "vitest";
import { type Calendar, compilePathway, type Pathway } from "../src/index.ts";
import { booksBalance, run } from "./fixtures/run.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

const office: Calendar = { week: { mondayToFriday: ["08:00-15:24"] } };

const withCalendar = (calendar: Calendar, changes: Partial<Pathway> = {}) =>
  smallPathway({
    calendars: { office: calendar },
    resources: { nurse: { servers: 1, calendar: "office" } },
    ...changes,
  });

const profile = (calendar: Calendar, spanDays: number, changes: Partial<Pathway> = {}) =>
  compilePathway(withCalendar(calendar, changes), { spanDays }).program.profiles[0]!;

/** Opening time in [from, to), from the profile's own pieces. */
function openDays({ at, rate }: { at: number[]; rate: number[] }, from: number, to: number): number {
  return rate.reduce((sum, r, i) => sum + r * Math.max(0, Math.min(at[i + 1]!, to) - Math.max(at[i]!, from)), 0);
}

test("opening hours are pieces of rate 1, and a plain week is added to recur", () => {
  const { at, rate, repeatDays } = profile({ week: { monday: ["08:00-12:00", "13:00-16:00"] } }, 7);
  expect(repeatDays).toBe(7);
  expect(at).toEqual([0, 8 / 24, 12 / 24, 13 / 24, 16 / 24, 7 + 8 / 24, 7 + 12 / 24, 7 + 13 / 24, 7 + 16 / 24, 14]);
  expect(rate).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
});

test("days that touch at midnight are one piece", () => {
  const { at, rate } = profile({ week: { mondayToFriday: ["00:00-24:00"] } }, 0);
  expect(at).toEqual([0, 5, 7]);
  expect(rate).toEqual([1, 0]);
});

test("closed dates close, dates with hours of their own win, and neither is in the week that recurs", () => {
  const calendar: Calendar = {
    ...office,
    closedOn: [{ from: "2026-01-05", to: "2026-01-07" }],
    openOn: [
      { on: "2026-01-06", hours: ["10:00-11:00"] },
      { on: "2026-01-10", hours: ["09:00-12:00"] },
    ],
  };
  const hours = profile(calendar, 7);
  expect(24 * openDays(hours, 0, 1)).toBe(0);
  expect(24 * openDays(hours, 1, 2)).toBeCloseTo(1, 10);
  expect(24 * openDays(hours, 2, 3)).toBe(0);
  expect(24 * openDays(hours, 5, 6)).toBeCloseTo(3, 10);
  expect(24 * openDays(hours, 7, 14)).toBeCloseTo(5 * 7.4, 10);
});

test("calendars begin before the oldest case that is inside at the start", () => {
  const initial = [{ arrival: "patients", at: "seen", ageDays: 9.5 }];
  const { at } = profile({ week: { everyDay: ["08:00-09:00"] } }, 1, { initial });
  expect(at[0]).toBe(-10);
});

test("a station that needs two resources works in the hours both have", () => {
  const pathway = smallPathway({
    calendars: { early: { week: { monday: ["07:00-12:00"] } }, late: { week: { monday: ["10:00-18:00"] } } },
    resources: { nurse: { servers: 1, calendar: "early" }, doctor: { servers: 1, calendar: "late" } },
    stations: { desk: { kind: "servers", requires: [{ resource: "nurse" }, { resource: "doctor" }] } },
  });
  const { program } = compilePathway(pathway, { spanDays: 0 });
  const spend = program.instructions.find(({ op }) => op === "spend");
  const shared = program.profiles[(spend as { profile: number }).profile]!;
  expect(shared.at).toEqual([0, 10 / 24, 12 / 24, 7]);
});

// A patient comes on Friday 9 January 2026 at 12:24 and needs 6 hours: 3 on Friday until 15:24, 3 on Monday from 08:00.
test("work that meets closing time pauses, or is finished first where the step says so", async () => {
  const arrivals: Pathway["arrivals"] = [
    { name: "patients", process: "listed", at: ["2026-01-09T12:24"], start: "seen" },
  ];
  const pauses = withCalendar(office, { arrivals });
  const [seen, home] = pauses.steps;
  const finishes = { ...pauses, steps: [{ ...seen!, closing: "finish" } as typeof seen, home] } as Pathway;
  const ends = async (pathway: Pathway) => (await run(pathway, 30)).records[4];
  expect(await ends(pauses)).toBeCloseTo(7 + 11 / 24, 10);
  expect(await ends(finishes)).toBeCloseTo(4 + 18.4 / 24, 10);
});

// The same patient: Friday (from 12:24) and Monday (until 11:00) count as work, Saturday and Sunday as closed days.
test("weekends are closed days, nights are not, and the causes add up to the whole", async () => {
  const pathway = withCalendar(office, {
    attribution: { causes: { waiting: {}, work: {} }, closedDays: "office" },
    arrivals: [{ name: "patients", process: "listed", at: ["2026-01-09T12:24"], start: "seen" }],
    steps: [
      {
        name: "seen",
        type: "visit",
        at: "desk",
        work: { distribution: { kind: "constant", value: 6 }, unit: "hours" },
        causes: { waiting: "waiting", work: "work" },
      },
      { name: "goes home", type: "leave", outcome: "done" },
    ],
  });
  const output = await run(pathway, 30);
  const [closed, waiting, work] = output.records.slice(5);
  expect(booksBalance(output)).toBe(true);
  expect(closed).toBeCloseTo(2, 10);
  expect(waiting).toBe(0);
  expect(work).toBeCloseTo(11.6 / 24 + 11 / 24, 10);
  expect(compilePathway(pathway, { spanDays: 30 }).names.causes).toEqual(["closed days", "waiting", "work"]);
});
