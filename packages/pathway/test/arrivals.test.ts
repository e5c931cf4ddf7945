import { expect, test } from "vitest";
import { type Arrival, compilePathway, type Pathway } from "../src/index.ts";
import { smallPathway } from "./fixtures/small-pathway.ts";

const compile = (arrival: Partial<Arrival>, changes: Partial<Pathway> = {}, spanDays = 365) => {
  const arrivals = [{ name: "patients", start: "seen", ...arrival }] as Arrival[];
  return compilePathway(smallPathway({ startDate: "2026-01-01", arrivals, ...changes }), { spanDays }).program;
};

/** Expected arrivals in [from, to). */
function expected({ at, rate }: { at: number[]; rate: number[] }, from: number, to: number): number {
  return rate.reduce((sum, r, i) => sum + r * Math.max(0, Math.min(at[i + 1]!, to) - Math.max(at[i]!, from)), 0);
}

test("48 in 365 days are exponential gaps with a mean of 365/48 days", () => {
  const [source] = compile({ process: "poisson", count: 48, perDays: 365 }).sources;
  expect(source).toMatchObject({ gap: { kind: "exponential", a: 365 / 48 }, profile: -1, limit: -1, batch: null });
});

test("a change of level holds from the first moment of its date", () => {
  const changes = [{ on: "2026-07-01", count: 293, perDays: 365 }];
  const program = compile({ process: "poisson", count: 112, perDays: 365, changes });
  const profile = program.profiles[program.sources[0]!.profile]!;
  expect(program.sources[0]!.gap).toEqual({ kind: "exponential", a: 1 });
  expect(expected(profile, 0, 181)).toBeCloseTo((112 * 181) / 365, 9);
  expect(expected(profile, 181, 365)).toBeCloseTo((293 * 184) / 365, 9);
});

test("arrivals in opening hours only keep the count of a full year; closed days' share comes on the others", () => {
  const calendars = {
    office: { week: { mondayToFriday: ["08:00-16:00"] }, closedOn: ["2026-01-01", "2026-12-24", "2026-12-25"] },
  };
  const program = compile({ process: "poisson", count: 48, perDays: 365, calendar: "office" }, { calendars });
  const profile = program.profiles[program.sources[0]!.profile]!;
  expect(program.sources[0]!.gap).toEqual({ kind: "exponential", a: 365 / 48 });
  expect(expected(profile, 0, 365)).toBeCloseTo(365, 9);
  expect(expected(profile, 0, 1)).toBe(0);
  expect(expected(profile, 1, 2)).toBeCloseTo(365 / 258, 9); // 261 weekdays in 2026, 3 of them closed
  expect(expected(profile, 1, 1 + 8 / 24)).toBe(0);
  expect(expected(profile, 365, 372)).toBeCloseTo(7, 9);
});

test("arrivals with the same calendar share one profile, whatever their counts", () => {
  const calendars = { office: { week: { mondayToFriday: ["08:00-16:00"] } } };
  const arrival = { process: "poisson", perDays: 365, calendar: "office", start: "seen" } as const;
  const arrivals = [48, 35, 18].map((count, i) => ({ ...arrival, name: `region ${"abc"[i]}`, count }));
  const { program } = compilePathway(smallPathway({ calendars, arrivals }), { spanDays: 365 });
  expect(program.profiles).toHaveLength(1);
  expect(program.sources.map(({ profile }) => profile)).toEqual([0, 0, 0]);
});

test("weekday weights share out the week", () => {
  const weekdayWeights = { monday: 3, tuesday: 1 };
  const changes = { startDate: "2026-01-05" };
  const program = compile({ process: "poisson", count: 365, perDays: 365, weekdayWeights }, changes, 0);
  const profile = program.profiles[program.sources[0]!.profile]!;
  expect(expected(profile, 0, 1)).toBeCloseTo(7 * 0.75, 9);
  expect(expected(profile, 1, 2)).toBeCloseTo(7 * 0.25, 9);
  expect(expected(profile, 2, 7)).toBe(0);
});

test("listed arrivals are days since the start, gaps are in days, and a last date ends the arrivals", () => {
  expect(compile({ process: "listed", at: ["2026-01-02", "2026-01-03T12:00"] }).sources[0]!.times).toEqual([1, 2.5]);
  const gap = { distribution: { kind: "constant", value: 12 }, unit: "hours" } as const;
  const source = compile({ process: "gaps", gap, until: "2026-02-01", limit: 7 }).sources[0]!;
  expect(source).toMatchObject({ gap: { kind: "constant", a: 0.5 }, until: 31, limit: 7 });
});

test("a count of 0 is an arrival that never comes", () => {
  const program = compile({ process: "poisson", count: 0, perDays: 365 });
  expect(program.profiles[program.sources[0]!.profile]!.rate).toEqual([0]);
});
