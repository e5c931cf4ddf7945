// What is to be reproduced, and how closely.

// Whether it is.
export { checkReport, type ReportFigure } from "./check-report.ts";
export { type ReportCheck, reportChecks } from "./report-checks.ts";
export { type ReportCheckResult, runReport } from "./run-report.ts";
export type { Tolerance } from "./tolerance.ts";
