/**
 * One row of an event log: something that was done with a case, or that it waited for in vain. Process-mining tools ask for
 * case, activity and times (van der Aalst 2016, Process Mining, ch. 5); the outcome says what a missing time means.
 */
export interface Visit {
  /** The patient's serial number. */
  case: number;
  /** 0 for the patient, 1, 2, … for the branches of a fork. */
  branch: number;
  activity: string;
  /** Since when it waited; `null` where nothing is waited for (time that just passes). Days since the scenario's start. */
  queued: number | null;
  /** `null` if it never began. */
  start: number | null;
  /** When it was over, however it ended; `null` if it was not over when the log ended. */
  end: number | null;
  outcome: VisitOutcome;
}

export type VisitOutcome =
  | "done"
  /** No room to wait. */
  | "refused"
  /** Gave up waiting. */
  | "reneged"
  /** Withdrew while waiting, or while time was passing. */
  | "withdrawn"
  /** Still waited when the log ended. */
  | "waiting"
  /** Was still being done when the log ended. */
  | "under-way";
