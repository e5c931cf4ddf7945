import type { HandWorkedCase } from "./case.ts";
import { disciplines } from "./disciplines.ts";
import { fromToday } from "./from-today.ts";
import { givingUp } from "./giving-up.ts";
import { queueing } from "./queueing.ts";
import { together } from "./together.ts";
import { workingTime } from "./working-time.ts";

/** Examples worked out by hand, for any engine to run through. */
export function handWorkedCases(): HandWorkedCase[] {
  return [...queueing, ...disciplines, ...workingTime, ...together, ...givingUp, ...fromToday];
}

export type { HandWorkedCase } from "./case.ts";
export { codes, recordsOf } from "./rows.ts";
