import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicHolidays } from "../src/index.ts";
import { dataFolder } from "./small-package.ts";

const named = (name: string) => publicHolidays.filter((day) => day.nameDa === name).map((day) => day.date);

test.each(["UTC", "Pacific/Auckland", "America/Los_Angeles"])(
  "the file is what the script writes, byte for byte, in %s",
  (TZ) => {
    const folder = mkdtempSync(join(tmpdir(), "ventesal-holidays-"));
    const file = join(folder, "public-holidays.csv");
    const run = spawnSync(process.execPath, [join(dataFolder, "scripts/make-holidays.mjs"), file], {
      env: { ...process.env, TZ },
    });
    expect(run.stderr.toString()).toBe("");
    expect(readFileSync(file).equals(readFileSync(join(dataFolder, "calendar/public-holidays.csv")))).toBe(true);
    rmSync(folder, { recursive: true });
  },
);

test("Easter Sunday falls where the church calendar has it", () => {
  // Among them one of the earliest (23 March 2008) and the latest there can be (25 April 2038)
  const known = [
    "2003-04-20",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
  ];
  const easters = named("Påskedag");
  expect(easters).toHaveLength(58);
  for (const date of known) expect(easters).toContain(date);
});

test("every day of 2003 to 2060 follows from Easter by the list of offsets, and no other day is there", () => {
  // Offsets of the public holidays from Easter Sunday, and the fixed days; Store Bededag (+26) to 2023, then abolished
  const expected = [];
  for (let year = 2003; year <= 2060; year++) {
    const easter = easterSunday(year);
    const offsets = year <= 2023 ? [-3, -2, 0, 1, 26, 39, 49, 50] : [-3, -2, 0, 1, 39, 49, 50];
    const moving = offsets.map((days) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10));
    expected.push(`${year}-01-01`, ...moving, `${year}-12-25`, `${year}-12-26`);
  }
  expect(publicHolidays.map((day) => day.date)).toEqual(expected);
});

test("Store Bededag is a holiday for the last time on 5 May 2023", () => {
  expect(named("Store Bededag").at(-1)).toBe("2023-05-05");
  expect(named("Store Bededag")).toHaveLength(21);
});

test.each([
  [2026, ["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25"]],
  [2027, ["2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"]],
])("the holidays of %i that fall on weekdays are these", (year, dates) => {
  const onWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const days = publicHolidays.map((day) => day.date).filter((date) => date.startsWith(`${year}-`) && onWeekday(date));
  expect(days).toEqual(dates);
});

test("days that are free by custom or agreement are not public holidays", () => {
  const dates = new Set(publicHolidays.map((day) => day.date.slice(5)));
  const year2026 = publicHolidays.map((day) => day.date).filter((date) => date.startsWith("2026"));
  for (const day of ["12-24", "12-31"]) expect(dates).not.toContain(day);
  for (const day of ["2026-05-01", "2026-06-05"]) expect(year2026).not.toContain(day);
});

/** Easter Sunday as a UTC time: the anonymous Gregorian computus (Meeus 1991, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number) {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
