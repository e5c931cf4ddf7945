import { expect, test } from "vitest";
import { attributeDays, caseColumns, processingDays } from "../src/index.ts";
import { normals } from "./noise.ts";
import { oneDoctor, runOnce, waitingSince } from "./one-doctor.ts";

const sum = (values: Iterable<number>) => [...values].reduce((total, x) => total + x, 0);

test("days are shared in proportion to the time spent", () => {
  // 8 days and 9 dates: 2, 1 and 5 eighths of them.
  expect([...attributeDays([2, 1, 5], 8, 9)]).toEqual([2.25, 1.125, 5.625]);
});

test("causes on which no time was spent get no days", () => {
  expect([...attributeDays([0, 0.3, 0, 0.2, 0], 0.5, 1)].map((days) => days > 0)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test("a case answered at once has no days, whatever its causes", () => {
  expect([...attributeDays([0, 0], 0, 0)]).toEqual([0, 0]);
});

test("a case answered on the day of receipt has no days, though time has passed", () => {
  expect([...attributeDays([0.2, 0.1], 0.3, 0)]).toEqual([0, 0]);
});

test("time that parallel branches spent is shared in proportion to branch-days", () => {
  // Two members read for 3 days and 1 day at the same time: 3 days passed.
  expect([...attributeDays([3, 1], 3, 4)]).toEqual([3, 1]);
});

test("shares add up to the days exactly, in any order and over any number of cases", async () => {
  const causes = 7;
  const values = await normals("time spent", 500 * causes);
  const totals = new Float64Array(causes);
  let days = 0;
  for (let i = 0; i < 500; i++) {
    const spent = values.subarray(i * causes, (i + 1) * causes).map((z) => Math.exp(2 * z));
    const elapsed = sum(spent);
    const processing = processingDays(0.7, 0.7 + elapsed);
    const shares = attributeDays(spent, elapsed, processing);
    expect(sum(shares)).toBe(processing);
    expect(sum([...shares].reverse())).toBe(processing);
    shares.forEach((share, c) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(Math.abs(share - (spent[c]! / elapsed) * processing)).toBeLessThan(1e-8);
      totals[c]! += share;
    });
    days += processing;
  }
  expect(sum(totals)).toBe(days);
});

test("the causes of every case of a run add up to its processing days", async () => {
  const program = oneDoctor({ initial: [waitingSince(-4.5)] });
  const { records } = await runOnce(program, { warmUp: -10 });
  const cases = caseColumns(records, { attributes: ["none"], causes: ["closed", "doctor"] });
  expect(cases.length).toBe(7);
  for (let row = 0; row < cases.length; row++) {
    const elapsed = cases.end.at(row) - cases.start.at(row);
    expect(sum(attributeDays(cases.spent(row), elapsed, cases.processingDays(row)))).toBe(cases.processingDays(row));
  }
});

test("an array that is given is written to and returned", () => {
  const into = new Float64Array(2);
  expect(attributeDays([1, 1], 2, 2, into)).toBe(into);
  expect([...into]).toEqual([1, 1]);
});

test("a closed part a hair below 0 is rounding, and counts as none", () => {
  expect([...attributeDays([-1e-15, 2], 2, 2)]).toEqual([0, 2]);
});

test("time without a cause, negative time and days that are not whole are refused", () => {
  expect(() => attributeDays([1, 1], 3, 3)).toThrow(
    "attributeDays.spent: received 2, expected at least the 3 days that passed",
  );
  expect(() => attributeDays([0, 0], 0, 1)).toThrow("attributeDays.spent: received 0");
  expect(() => attributeDays([-1, 3], 2, 2)).toThrow("attributeDays.spent[0]: received -1");
  expect(() => attributeDays([NaN], 2, 2)).toThrow("attributeDays.spent[0]: received NaN");
  expect(() => attributeDays([2], NaN, 2)).toThrow("attributeDays.elapsed: received NaN");
  expect(() => attributeDays([2], 2, 1.5)).toThrow("attributeDays.processingDays: received 1.5");
});
