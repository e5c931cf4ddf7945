/** From runs to tidy rows with intervals. Tables and CSV have an entry of their own: `@ventesal/measures/table`. */

// What comes out: a row per measure and group; and what is thrown when it cannot.

export { MeasureError, type MeasureIssue } from "./measure-error.ts";
export type { MeasureKey, Row } from "./row.ts";
export { rowOf, summarise } from "./summarise.ts";

// How sure a number is, and of what: mean and interval, the range of single years, differences, replications still needed.

export { clopperPearson } from "./clopper-pearson.ts";
export { inOneGo } from "./in-one-go.ts";
export { type MeanInterval, meanInterval } from "./interval.ts";
export { jackknife, jackknifeSteps } from "./jackknife.ts";
export { type Kept, type KeptShare, keptIn, keptShare } from "./kept-share.ts";
export { type PairedDifference, pairedDifference } from "./paired.ts";
export { MINIMUM_REPLICATIONS, type Precision, type PrecisionPlan, replicationsFor } from "./precision.ts";
export { quantile, quantiles } from "./quantile.ts";
export { Sample } from "./sample.ts";
export { tReach } from "./student-t.ts";
export { wilsonInterval } from "./wilson.ts";
export { yearRange } from "./year-range.ts";

// One run: do its books balance, and what happened in its window?

export type { BookIdentity, BookProblem } from "./books/book-problem.ts";
export { assertBooks, type BookedProgram, BooksError, checkBooks } from "./books/check-books.ts";
export { type ResourceWindow, type RunWindow, type StationWindow, windowOf } from "./window.ts";

// Its cases by column, and where their days went.

export { attributeDays } from "./attribution.ts";
export { CaseColumn, type CaseColumns, caseColumns } from "./cases.ts";
export { DaysOfYears, type WithinDays } from "./days-of-years.ts";
export { processingDays } from "./processing-days.ts";

// Its log, as an event log for process mining.

export type { LoggedProgram } from "./visits/logged-program.ts";
export type { Visit, VisitOutcome } from "./visits/visit.ts";
export { visitsOf } from "./visits/visits-of.ts";
