/** Cases: what is recorded from the day a referral comes in to the day it is answered. */
import { RECORD, logging, recording, writeLog, writeRecord } from "./log";
import { causes } from "./model";
import { now } from "./state";
import { Step, Token } from "./shapes";
import { CASE_OPEN, IN_COHORT, isSet, setSpent } from "./token";

let cohortFrom: f64 = 0;
let cohortUntil: f64 = Infinity;
/** Open cases of the cohort, which began in [cohortFrom, cohortUntil). */
export let cohortOpen: i32 = 0;

export function clearCases(from: f64, until: f64): void {
  cohortFrom = from;
  cohortUntil = until;
  cohortOpen = 0;
}

/** Opens a case; what was open is dropped unrecorded. */
@inline
export function openCase(token: Token, start: f64): void {
  dropCase(token);
  token.start = start;
  token.since = start;
  token.flags |= CASE_OPEN;
  if (start >= cohortFrom && start < cohortUntil) {
    token.flags |= IN_COHORT;
    cohortOpen++;
  }
}

export function reopenCase(token: Token): void {
  openCase(token, now);
  for (let c = 0; c < causes; c++) setSpent(token, c, 0);
}

@inline
function dropCase(token: Token): void {
  if (isSet(token, IN_COHORT)) cohortOpen--;
  token.flags &= ~(CASE_OPEN | IN_COHORT);
}

/** Records the case, if it is open, and closes it. */
@inline
export function recordCase(token: Token, exit: i32, step: Step): void {
  if (!isSet(token, CASE_OPEN)) return;
  if (recording && isSet(token, IN_COHORT)) writeRecord(token, exit);
  if (logging) writeLog(token, step, RECORD);
  dropCase(token);
}
