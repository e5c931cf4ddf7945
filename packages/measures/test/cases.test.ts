import { expect, test } from "vitest";
import { caseColumns, processingDays } from "../src/index.ts";
import { oneDoctor, runOnce } from "./one-doctor.ts";

const names = { attributes: ["urgent"], causes: ["closed", "doctor"] };

test("records of a run are read by column", async () => {
  const { records } = await runOnce(oneDoctor());
  const cases = caseColumns(records, names);
  // In the order in which they leave: refused at once, given up, and the four who are served.
  expect([...cases.serial.values()]).toEqual([3, 0, 2, 1, 4, 5]);
  expect([...cases.exit.values()]).toEqual([1, 0, 1, 0, 0, 0]);
  expect([...cases.start.values()]).toEqual([2.25, 1, 2, 1.5, 4.75, 6]);
  expect([...cases.end.values()]).toEqual([2.25, 3, 4.5, 5, 7, 9]);
  expect([...cases.cause("doctor").values()]).toEqual([0, 2, 2.5, 3.5, 2.25, 3]);
  expect(cases.cause("closed").at(3)).toBe(0);
  expect(cases.attribute("urgent").at(3)).toBe(0);
  expect(cases.source.at(5)).toBe(0);
  expect(cases.processingDays(4)).toBe(3);
});

test("the columns stand where names say, and no case is copied", () => {
  const records = Float64Array.from({ length: 20 }, (_, i) => i);
  const cases = caseColumns(records, { attributes: ["a", "b"], causes: ["c", "d", "e"] });
  expect(cases.length).toBe(2);
  expect([...cases.attribute("b").values()]).toEqual([6, 16]);
  expect([...cases.cause("c").values()]).toEqual([7, 17]);
  expect([...cases.spent(1)]).toEqual([17, 18, 19]);
  expect(cases.spent(1).buffer).toBe(records.buffer);
  records[16] = -1;
  expect(cases.attribute("b").at(1)).toBe(-1);
});

test("a run without cases has columns without values", () => {
  const cases = caseColumns(new Float64Array(0), names);
  expect(cases.length).toBe(0);
  expect(cases.end.values()).toHaveLength(0);
});

test("records that are not whole rows, unknown names and names that stand twice are refused", () => {
  expect(() => caseColumns(new Float64Array(9), names)).toThrow(
    "caseColumns.records: received 9 numbers, expected whole rows of 8",
  );
  const cases = caseColumns(new Float64Array(8), names);
  expect(() => cases.cause("nurse")).toThrow('caseColumns.causes: received "nurse", expected one of closed, doctor.');
  expect(() => cases.attribute("doctor")).toThrow('caseColumns.attributes: received "doctor"');
  expect(() => caseColumns(new Float64Array(7), { attributes: ["a", "a"], causes: [] })).toThrow('received "a" twice');
});

test.each([
  ["the same day", 3.1, 3.9, 0],
  ["ten minutes before midnight to ten minutes after", 3 - 10 / 1440, 3 + 10 / 1440, 1],
  ["Friday noon to Monday morning, the weekend included", 4.5, 7.375, 3],
  ["from midnight, which begins a date, to midnight", 4, 5, 1],
  ["received before the scenario's start", -0.5, 2.5, 3],
])("processing time counts dates: %s", (_, start, end, days) => {
  expect(processingDays(start, end)).toBe(days);
});
