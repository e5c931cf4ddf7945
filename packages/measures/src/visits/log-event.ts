import { MeasureError } from "../measure-error.ts";
import type { LoggedProgram } from "./logged-program.ts";
import { LOGGED_AT, TRANSITIONS, type Transition } from "./transition.ts";

/** One row of the kernel's log. */
export interface LogEvent {
  row: number;
  time: number;
  serial: number;
  branch: number;
  pc: number;
  transition: Transition;
}

const STRIDE = 5;

/**
 * The rows of a log, one by one.
 * @throws {MeasureError} if a row is not whole, goes back in time, has an unknown code or does not fit its instruction
 */
export function* logEvents(log: Float64Array, { instructions }: LoggedProgram): Generator<LogEvent> {
  if (log.length % STRIDE !== 0) {
    throw new MeasureError({ place: "log", received: `${log.length} numbers`, expected: `whole rows of ${STRIDE}` });
  }
  let last = -Infinity;
  for (let row = 0; row < log.length / STRIDE; row++) {
    const at = row * STRIDE;
    const time = log[at]!;
    const serial = log[at + 1]!;
    const branch = log[at + 2]!;
    const pc = log[at + 3]!;
    const code = log[at + 4]!;
    const transition = TRANSITIONS[code];
    if (transition === undefined) {
      const expected = `0 (${TRANSITIONS[0]}) to ${TRANSITIONS.length - 1} (${TRANSITIONS.at(-1)})`;
      throw new MeasureError({ place: `log[${row}].code`, received: `${code}`, expected });
    }
    if (!(time >= last)) {
      throw new MeasureError({ place: `log[${row}].time`, received: `${time}`, expected: `${last} or later` });
    }
    last = time;
    const event: LogEvent = { row, time, serial, branch, pc, transition };
    if (!isCount(serial) || !isCount(branch)) throw malformed(event, "whole numbers for case and branch");
    const op = instructions[pc]?.op;
    const wanted = LOGGED_AT[transition];
    if (op === undefined || (wanted !== undefined && op !== wanted)) {
      throw malformed(
        event,
        `${wanted === undefined ? "an instruction" : `a ${wanted}`}, not ${op ?? "nothing"}, there`,
      );
    }
    yield event;
  }
}

const isCount = (x: number) => Number.isInteger(x) && x >= 0;

/** A row of the log that cannot be, after those before it. */
export function malformed({ row, time, serial, branch, pc, transition }: LogEvent, expected: string): MeasureError {
  return new MeasureError({
    place: `log[${row}]`,
    received: `${transition} at instruction ${pc} on day ${time}, case ${serial}, branch ${branch}`,
    expected,
  });
}
