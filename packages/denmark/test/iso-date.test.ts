import { describe, expect, test } from "vitest";
import { addDays, dayNumber, weekday } from "../src/index.ts";
import { errorOf } from "./error-of.ts";

describe("dayNumber", () => {
  test("agrees with the Modified Julian Date, which is 40587 on 1970-01-01 and 51544 on 2000-01-01", () => {
    // MJD = JD - 2400000.5; JD 2451545.0 is 2000-01-01 12:00 (Meeus 1991, Astronomical Algorithms, chapter 7)
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-01-01")).toBe(51544 - 40587);
  });

  test("agrees with four more Julian Days of Meeus (1991), table in chapter 7", () => {
    // 1987-01-27.0 JD 2446822.5, 1988-06-19.5 JD 2447332.0, 1900-01-01.0 JD 2415020.5, 1600-01-01.0 JD 2305447.5
    const unixEpoch = 2440587.5;
    expect(dayNumber("1987-01-27")).toBe(2446822.5 - unixEpoch);
    expect(dayNumber("1988-06-19")).toBe(2447331.5 - unixEpoch);
    expect(dayNumber("1900-01-01")).toBe(2415020.5 - unixEpoch);
    expect(dayNumber("1600-01-01")).toBe(2305447.5 - unixEpoch);
  });

  test("a century is a leap year only every four hundred years", () => {
    expect(dayNumber("2000-03-01") - dayNumber("2000-02-28")).toBe(2);
    expect(dayNumber("1900-03-01") - dayNumber("1900-02-28")).toBe(1);
  });

  test("the longest processing time of 2022, 72 days, takes a request of 18 February to 1 May", () => {
    expect(dayNumber("2022-05-01") - dayNumber("2022-02-18")).toBe(72);
  });

  test("a date that does not exist is refused with what came and what was expected", () => {
    expect(errorOf(() => dayNumber("2022-02-30"))).toEqual({
      kind: "date",
      received: '"2022-02-30"',
      expected: "a date that exists, as YYYY-MM-DD",
      message: 'date: came "2022-02-30"; expected a date that exists, as YYYY-MM-DD',
    });
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2022-13-01",
    "2022-00-10",
    "2022-04-31",
    "2022-1-1",
    "22-01-01",
    "01-02-2022",
  ])("%s is refused", (date) => {
    expect(errorOf(() => dayNumber(date)).received).toBe(`"${date}"`);
  });

  test.each(["", "today", " 2022-01-01", "2022-01-01 ", "2022-01-01T00:00:00", "+012022-01-01", "2022-W01-1"])(
    "%j is refused",
    (date) => {
      expect(errorOf(() => dayNumber(date)).kind).toBe("date");
    },
  );
});

describe("addDays", () => {
  test("crosses the end of months, of years, and the leap day", () => {
    expect(addDays("2022-12-31", 1)).toBe("2023-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2023-01-01", -1)).toBe("2022-12-31");
    expect(addDays("2022-05-01", 0)).toBe("2022-05-01");
  });

  test("a day is a day when clocks change (27 March and 30 October 2022 in Denmark)", () => {
    expect(addDays("2022-03-26", 2)).toBe("2022-03-28");
    expect(addDays("2022-10-29", 2)).toBe("2022-10-31");
  });

  test("is the inverse of the difference of day numbers on every day from 2003 to 2060", () => {
    const start = dayNumber("2003-01-01");
    const days = dayNumber("2060-12-31") - start;
    expect(days + 1).toBe(58 * 365 + 15); // 58 years with 15 leap days, 2004 to 2060
    for (let day = 0; day <= days; day++) expect(dayNumber(addDays("2003-01-01", day))).toBe(start + day);
  });

  test("refuses part of a day, and a result that YYYY-MM-DD cannot write", () => {
    expect(errorOf(() => addDays("2022-01-01", 0.5)).expected).toBe("a whole number of days");
    expect(errorOf(() => addDays("9999-12-31", 1)).expected).toBe("a date in the years 0000 to 9999");
    expect(errorOf(() => addDays("0000-01-01", -1)).received).toBe("0000-01-01 and -1 days");
    expect(errorOf(() => addDays("2022-01-01", 1e15)).expected).toBe("a date in the years 0000 to 9999");
  });
});

describe("weekday", () => {
  test.each([
    ["1582-10-15", 5], // Friday, the first day of the Gregorian calendar
    ["1969-07-20", 7], // Sunday, the first landing on the Moon
    ["1970-01-01", 4], // Thursday
    ["2000-01-01", 6], // Saturday
    ["2024-02-29", 4], // Thursday
    ["2027-01-01", 5], // Friday, when Region Østdanmark begins
  ])("of %s is %i", (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  test("runs from Monday, 1, to Sunday, 7", () => {
    const week = Array.from({ length: 8 }, (_, day) => weekday(addDays("1969-12-29", day)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  });
});
