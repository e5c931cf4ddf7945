// From a scenario to rows with intervals.

export {
  type Effort,
  type ExperimentOptions,
  type ExperimentResult,
  OverloadError,
  runExperiment,
  watchExperiment,
} from "./experiment.ts";
export { RunError } from "./run-error.ts";
export { type Summary, summaryOf } from "./summary.ts";

// Scenarios against each other with the same chance: differences with intervals, and who gains and who loses.

export { changesByPlace, type PlaceChanges } from "./comparison/changes.ts";
export {
  type ComparedRow,
  type Comparison,
  type ComparisonOptions,
  comparedRows,
  compareScenarios,
  DifferentModelsError,
  type Verdict,
  watchComparison,
} from "./comparison/compare.ts";
export { type LevellingDownWarning, levellingDownIn } from "./comparison/levelling-down.ts";
export type { RankingQuestion, ScenarioPair, ScenarioRanking } from "./comparison/rank.ts";
export { type RegionsCounted, regionsCounted } from "./comparison/regions-counted.ts";

// Which promise can be kept, and what does it take?

export type { Cliff } from "./promise/cliff.ts";
export type { Choice, KeptVerdict, PromisePoint } from "./promise/point.ts";
export type { Lever, PromiseEffort, PromiseQuestion } from "./promise/question.ts";
export { promiseRows } from "./promise/rows.ts";
export { type PromiseResult, searchPromise } from "./promise/search.ts";
export type { Vacancy } from "./promise/vacancy.ts";

// How a result hangs on its inputs, how long a start lasts, and how many replications a precision takes.

export { InferenceError } from "@ventesal/inference";
export { type DoubtsEffort, type DoubtsResult, searchDoubts } from "./doubts/doubts.ts";
export { FITTED, type Inputs, inputsOf } from "./doubts/inputs.ts";
export { doubtRows } from "./doubts/rows.ts";
export { type WarmUpResult, watchWarmUp } from "./warm-up/warm-up.ts";

// Before the run: can the list settle at all?

export { type Load, loads } from "./load.ts";
export { type Overload, overloads } from "./overload.ts";

// What a result rests on.

export { canonicalJson, hashOf, type Passport, passportOf } from "./passport.ts";

// The parts, for those who run replications themselves.

export { deserted, type Prepared, prepare, unlimited } from "./prepare.ts";
export { Observations, type Replicator, replicator, runOptions } from "./replicate.ts";

// The patients of one run, each with its way.

export { type Patient, type PatientVisit, patientsOf } from "./patients/patients-of.ts";
export { type VisitPlace, visitPlaces } from "./patients/visit-places.ts";

// What no source gives, fitted to published figures.

export {
  type CalibrationOptions,
  type CalibrationResult,
  calibrate,
  type FittedVector,
  type PlausibleVector,
} from "./calibration/calibrate.ts";
export { type CalibrationRow, calibrationRows } from "./calibration/rows.ts";
