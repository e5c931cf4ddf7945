import { expect, test } from "vitest";
import { MeasureError, visitsOf } from "../src/index.ts";
import { doctorNames, oneDoctor, station } from "./one-doctor.ts";

const ARRIVE = 0;
const QUEUE = 1;
const START = 2;
const END = 3;
const RENEGE = 4;
const WITHDRAW = 6;
const SPEND = 7;
const SPENT = 8;
const LEAVE = 10;
const JOIN = 11;

/** Case 0, branch 0: time, instruction, code. */
const log = (...rows: [time: number, pc: number, code: number][]) =>
  Float64Array.from(rows.flatMap(([time, pc, code]) => [time, 0, 0, pc, code]));

const arrived: [number, number, number] = [1, 0, ARRIVE];

test("a well-formed log of one case is read", () => {
  const visits = visitsOf(
    log(arrived, [1, 0, START], [1, 1, SPEND], [3, 1, SPENT], [3, 2, END], [3, 3, LEAVE]),
    oneDoctor(),
    doctorNames,
  );
  expect(visits.map(({ activity, outcome }) => [activity, outcome])).toEqual([
    ["consultation", "done"],
    ["examination", "done"],
  ]);
});

test.each<[string, Float64Array, string]>([
  ["half a row", Float64Array.of(1, 0, 0), "log: received 3 numbers, expected whole rows of 5."],
  ["an unknown code", log(arrived, [1, 0, 12]), "log[1].code: received 12, expected 0 (arrive) to 11 (join)."],
  ["a step back in time", log(arrived, [0.5, 0, START]), "log[1].time: received 0.5, expected 1 or later."],
  ["a time that is no number", log([NaN, 0, ARRIVE]), "log[0].time: received NaN"],
  ["an instruction that is not there", log([1, 9, ARRIVE]), "log[0]: received arrive at instruction 9 on day 1"],
  [
    "an instruction of another kind",
    log(arrived, [1, 1, START]),
    "log[1]: received start at instruction 1 on day 1, case 0, branch 0, expected a seize, not spend, there.",
  ],
  ["a start before the arrival", log([1, 0, START]), "expected a patient who has arrived and not left"],
  ["a second arrival", log(arrived, [2, 0, ARRIVE]), "expected a patient who has not arrived before"],
  [
    "a start after leaving",
    log(arrived, [1, 3, LEAVE], [2, 0, START]),
    "expected a patient who has arrived and not left",
  ],
  ["giving up without waiting", log(arrived, [2, 0, RENEGE]), "expected somebody who waits there"],
  ["a release without a hold", log(arrived, [2, 2, END]), "expected somebody who holds that station"],
  ["an end of time that did not begin", log(arrived, [2, 1, SPENT]), "expected time that passes there"],
  ["waiting twice at once", log(arrived, [1, 0, QUEUE], [2, 0, QUEUE]), "expected nothing while the patient waits"],
  ["work while waiting", log(arrived, [1, 0, QUEUE], [2, 1, SPEND]), "expected nothing while the patient waits"],
  ["a release while time passes", log(arrived, [1, 0, START], [1, 1, SPEND], [2, 2, END]), "expected nothing while"],
  ["leaving while holding", log(arrived, [1, 0, START], [2, 3, LEAVE]), "log[2]: received leave at instruction 3"],
  ["half a patient", Float64Array.of(1, 0.5, 0, 0, ARRIVE), "expected whole numbers for case and branch"],
  ["a branch before the patient", Float64Array.of(1, 0, -1, 0, ARRIVE), "expected whole numbers for case and branch"],
  [
    "a branch that withdraws",
    Float64Array.of(1, 0, 0, 0, ARRIVE, 1, 0, 1, 4, WITHDRAW),
    "expected a patient: branches do not withdraw",
  ],
])("a log is refused for %s", (_, rows, message) => {
  expect(() => visitsOf(rows, oneDoctor(), doctorNames)).toThrow(MeasureError);
  expect(() => visitsOf(rows, oneDoctor(), doctorNames)).toThrow(message);
});

test("a log is refused for a patient who joins", () => {
  const { instructions, ...rest } = oneDoctor();
  const program = { ...rest, instructions: [...instructions, { op: "join" } as const] };
  expect(() => visitsOf(log(arrived, [1, 5, JOIN]), program, [...doctorNames, null])).toThrow(
    "expected a branch of a fork",
  );
});

test("a session that starts for somebody who does not wait is refused", () => {
  const program = oneDoctor({ stations: [{ ...station, kind: "session" }] });
  expect(() => visitsOf(log(arrived, [1, 0, START]), program, doctorNames)).toThrow(
    "no session or batch starts at once",
  );
});

test("a names table of another length than the program is refused", () => {
  const message = "visitsOf.names: received 1 names, expected one, or null, for each of 5 instructions.";
  expect(() => visitsOf(log(arrived), oneDoctor(), ["consultation"])).toThrow(message);
});
