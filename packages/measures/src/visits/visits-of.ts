import { MeasureError } from "../measure-error.ts";
import { logEvents } from "./log-event.ts";
import { LogReader } from "./log-reader.ts";
import type { LoggedProgram } from "./logged-program.ts";
import type { Visit } from "./visit.ts";

/**
 * The kernel's log as visits: each `seize` (queue, start, end), each `spend` (start, end), with how it ended, in the order in which they
 * began.
 *
 * How transitions are paired:
 * - a start, renege or refusal belongs to the wait of the same case, branch and `seize`;
 * - a release ends the latest hold of the same case and branch that was seized at the same station (so holds may be nested, and may be given
 *   back in any order); where station numbers are computed and do not tell, it ends the only hold there is;
 * - sessions and batches hold nothing, and are over when they start;
 * - a withdrawal ends the patient's wait or passing time, if there is one; one that was due takes effect between two visits and leaves no row;
 * - an initial patient's first wait, if it begins at time 0, counts since the day the patient joined the list.
 *
 * The log names a branch by its number in its fork. Where forks are nested two branches of one case may bear the same number; they are then told
 * apart by instruction only, first come first, and branches are not checked as strictly as patients.
 *
 * @param log rows of time, serial, branch, instruction, code
 * @param program the one that was run
 * @param names the activity by instruction (of its `seize` or `spend`); `null`: no row is wanted
 * @throws {MeasureError} if the log is not well formed: with the row, what it says, and what could have stood there
 */
export function visitsOf(log: Float64Array, program: LoggedProgram, names: readonly (string | null)[]): Visit[] {
  if (names.length !== program.instructions.length) {
    throw new MeasureError({
      place: "visitsOf.names",
      received: `${names.length} names`,
      expected: `one, or null, for each of ${program.instructions.length} instructions`,
    });
  }
  const reader = new LogReader(program, names);
  for (const event of logEvents(log, program)) reader.read(event);
  return reader.visits;
}
