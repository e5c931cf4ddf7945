import { describe, expect, test } from "vitest";
import { addDays, closedByAgreement, isWorkingDay, publicHolidayOn, publicHolidays, weekday } from "../src/index.ts";
import { errorOf } from "./error-of.ts";

describe("publicHolidays", () => {
  test("both ends of the span are included", () => {
    const easter = publicHolidays("2026-04-02", "2026-04-06").map((holiday) => holiday.nameEn);
    expect(easter).toEqual(["Maundy Thursday", "Good Friday", "Easter Sunday", "Easter Monday"]);
    expect(publicHolidays("2026-04-03", "2026-04-03").map((holiday) => holiday.nameDa)).toEqual(["Langfredag"]);
    expect(publicHolidays("2026-04-07", "2026-05-13")).toEqual([]);
  });

  test.each([
    [2023, 11],
    [2024, 10],
    [2026, 10],
  ])("%i has %i public holidays: Store Bededag was the last one in 2023", (year, count) => {
    expect(publicHolidays(`${year}-01-01`, `${year}-12-31`)).toHaveLength(count);
  });

  test.each([
    [2026, 7],
    [2027, 6],
  ])("%i has %i public holidays on weekdays", (year, count) => {
    const onWeekdays = publicHolidays(`${year}-01-01`, `${year}-12-31`).filter((holiday) => weekday(holiday.date) <= 5);
    expect(onWeekdays).toHaveLength(count);
  });

  test("a year without a table is refused, since no holidays would be a wrong answer", () => {
    const expected = "a date in the years 2003 to 2060";
    expect(errorOf(() => publicHolidays("2060-01-01", "2061-01-01"))).toMatchObject({
      kind: "calendar",
      received: "the date 2061-01-01",
      expected,
    });
    expect(errorOf(() => publicHolidayOn("2002-12-31"))).toMatchObject({ kind: "calendar", expected });
    expect(errorOf(() => isWorkingDay("2061-01-03"))).toMatchObject({ kind: "calendar", expected });
  });

  test("dates in the wrong order are refused", () => {
    expect(errorOf(() => publicHolidays("2026-12-31", "2026-01-01"))).toMatchObject({
      kind: "calendar",
      received: "2026-12-31 to 2026-01-01",
    });
  });
});

describe("isWorkingDay", () => {
  test("Monday to Friday without a holiday is worked, the weekend is not", () => {
    const week = Array.from({ length: 7 }, (_, day) => isWorkingDay(addDays("2026-06-01", day))); // from a Monday
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  test("a public holiday on a weekday is not worked", () => {
    expect(isWorkingDay("2026-05-14")).toBe(false); // Ascension Day, a Thursday
    expect(isWorkingDay("2026-05-15")).toBe(true);
  });

  test("Store Bededag is worked from 2024", () => {
    expect(isWorkingDay("2023-05-05")).toBe(false); // Easter 9 April + 26
    expect(isWorkingDay("2024-04-26")).toBe(true); // Easter 31 March + 26, a Friday
  });

  test("a year has its weekdays less the holidays on weekdays: 254 days in 2026, 255 in 2027", () => {
    // 2026 begins on a Thursday, 2027 on a Friday: 261 weekdays each; less 7 and 6
    const worked = (year: number) =>
      Array.from({ length: 365 }, (_, day) => addDays(`${year}-01-01`, day)).filter((date) => isWorkingDay(date));
    expect(worked(2026)).toHaveLength(254);
    expect(worked(2027)).toHaveLength(255);
  });

  test("5 June is an ordinary working day", () => {
    expect(isWorkingDay("2026-06-05", { alsoClosed: closedByAgreement })).toBe(true);
  });

  test("1 May, 24 and 31 December are worked unless the caller closes them", () => {
    for (const date of ["2026-05-01", "2026-12-24", "2026-12-31"]) {
      expect(isWorkingDay(date)).toBe(true);
      expect(isWorkingDay(date, { alsoClosed: closedByAgreement })).toBe(false);
    }
    expect(isWorkingDay("2026-12-31", { alsoClosed: ["12-24"] })).toBe(true);
  });

  test("29 February can be closed, and is in leap years only", () => {
    expect(isWorkingDay("2024-02-29", { alsoClosed: ["02-29"] })).toBe(false);
    expect(isWorkingDay("2023-03-01", { alsoClosed: ["02-29"] })).toBe(true);
  });

  test.each(["24-12", "12-32", "2026-12-24", "1-5", ""])("closing %j is refused: it is no day of the year", (day) => {
    expect(errorOf(() => isWorkingDay("2026-06-01", { alsoClosed: [day] }))).toMatchObject({
      kind: "calendar",
      received: `${JSON.stringify(day)} in alsoClosed`,
      expected: "a day of the year, as MM-DD",
    });
  });
});
