import { describe, expect, test } from "vitest";
import { built } from "./fixtures/scenario.ts";

const calendarsOf = (...settings: string[]) => built("panel-2022", ...settings).pathway.calendars!;
const minutes = (span: string) => {
  const [from, to] = span.split("-").map((time) => {
    const [hour, minute] = time.split(":").map(Number) as [number, number];
    return 60 * hour + minute;
  }) as [number, number];
  return to - from;
};

describe("hours", () => {
  test("of a week are shared by its working days and rounded to whole minutes", () => {
    const { caseworkers } = calendarsOf("caseworker.hoursPerWeek=12");
    expect(caseworkers!.week).toEqual({ mondayToFriday: ["09:00-11:24"] });
    // 10 hours a week are exactly 2 a day; 10.01 are 2:00.12, which is 2 hours, too
    expect(calendarsOf("caseworker.hoursPerWeek=10.01").caseworkers!.week).toEqual({ mondayToFriday: ["09:00-11:00"] });
    expect(calendarsOf("caseworker.hoursPerWeek=10.05").caseworkers!.week).toEqual({ mondayToFriday: ["09:00-11:01"] });
  });

  test("begin earlier where a day would be too short", () => {
    expect(calendarsOf("caseworker.hoursPerWeek=80").caseworkers!.week).toEqual({ mondayToFriday: ["08:00-24:00"] });
  });

  test.each([1, 2, 3, 4, 5])("of reading lie on as many days as said: %i", (days) => {
    const { week } = calendarsOf(`panel.readingDaysPerWeek=${days}`, "panel.solid.hoursPerWeek=6")["reading solid"]!;
    const spans = Object.values(week).flatMap((day) => day ?? []);
    expect(Object.keys(week)).toHaveLength(days);
    expect(spans.reduce((sum, span) => sum + minutes(span), 0)).toBe(6 * 60);
  });

  test("that no day has are refused, each with its key", () => {
    expect(() => calendarsOf("panel.solid.hoursPerWeek=37", "panel.readingDaysPerWeek=1")).toThrow(
      "panel.solid.hoursPerWeek: 37.00 hours a day cannot be worked; expected from one minute to 24 hours",
    );
  });
});

describe("days", () => {
  const { caseworkers, "reading solid": reading, "every day": urgent, "office days": office } = calendarsOf();

  test("of public holidays are closed to caseworkers, members and the office", () => {
    for (const calendar of [caseworkers, reading, office]) {
      for (const holiday of ["2022-01-01", "2022-04-15", "2022-05-26", "2022-12-26"]) {
        expect(calendar!.closedOn).toContain(holiday);
      }
      expect(calendar!.closedOn).not.toContain("2022-12-27");
    }
  });

  test("include Store Bededag in 2022 and no longer in 2024", () => {
    expect(caseworkers!.closedOn).toContain("2022-05-13");
    const in2024 = built("panel-2022", "year=2024").pathway.calendars!.caseworkers!.closedOn!;
    expect(in2024).toContain("2023-05-05");
    expect(in2024).not.toContain("2024-04-26");
    // the days around it are there, so the table reaches this far
    expect(in2024).toContain("2024-04-01");
    expect(in2024).toContain("2024-05-09");
  });

  test("of urgent cases are all days of the year", () => {
    expect(urgent).toEqual({ week: { everyDay: ["08:00-16:00"] } });
    expect(built().pathway.resources!.caseworkers).toMatchObject({ calendar: { urgent: "every day" } });
  });

  test("are all open to caseworkers who handle all cases on weekends, at the same hours a week", () => {
    const everyDay = calendarsOf("caseworker.weekendWork=all-cases", "caseworker.hoursPerWeek=14").caseworkers;
    expect(everyDay).toEqual({ week: { everyDay: ["09:00-11:00"] } });
  });
});
