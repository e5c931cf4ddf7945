import { attributionCases } from "./attribution.ts";
import { calendarCases } from "./calendars.ts";
import { forkJoinCases } from "./fork-join.ts";
import { givingUpCases } from "./giving-up.ts";
import type { HandWorkedCase } from "./hand-worked-case.ts";
import { priorityCases } from "./priority.ts";
import { sessionCases } from "./sessions.ts";

/** Every example that was worked out by hand. */
export const handWorkedCases: readonly HandWorkedCase[] = [
  ...calendarCases,
  ...sessionCases,
  ...forkJoinCases,
  ...attributionCases,
  ...priorityCases,
  ...givingUpCases,
];
