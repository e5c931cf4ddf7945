// Everything at once: what `ventesal validate` and a proof page show.

// Simulation beside pencil and paper, to the last digit.
export {
  type HandWorkedCase,
  type HandWorkedCaseResult,
  type HandWorkedFigure,
  type HandWorkedFigureResult,
  handWorkedCases,
  ROUNDING,
  runHandWorked,
} from "./hand-worked/index.ts";
// The baseline beside the report of 2022, with the tolerance of each figure.
export {
  checkReport,
  type ReportCheck,
  type ReportCheckResult,
  type ReportFigure,
  reportChecks,
  runReport,
  type Tolerance,
} from "./report/index.ts";
// Simulation beside theory, within standard errors.
export {
  MOST_STANDARD_ERRORS,
  runTheoryCase,
  type TheoryCase,
  type TheoryCaseResult,
  type TheoryFigure,
  type TheoryFigureResult,
  theoryCases,
} from "./theory-cases/index.ts";
export {
  REPORT_YEARS,
  type Section,
  type SectionOf,
  type ValidatedCase,
  type Validation,
  type ValidationOptions,
  validateAll,
} from "./validate/index.ts";
// How fast: three models as ordinary pathways.
export {
  runWorkload,
  WORKLOAD_NAMES,
  type Workload,
  type WorkloadName,
  type WorkloadQueue,
  type WorkloadResult,
  workloads,
} from "./workloads/index.ts";
