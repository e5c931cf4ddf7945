// From a scenario to rows with intervals.

// What no source gives, fitted to published figures.
export {
  type CalibrationOptions,
  type CalibrationResult,
  calibrate,
  type FittedVector,
} from "./calibration/calibrate.ts";
export {
  type Effort,
  type ExperimentOptions,
  type ExperimentResult,
  OverloadError,
  runExperiment,
} from "./experiment.ts";
// Before the run: can the list settle at all?
export { type Load, loads, type Overload, overloads } from "./load.ts";
// What a result rests on.
export { hashOf, type Passport, passportOf } from "./passport.ts";
// The parts, for those who run replications themselves.
export { deserted, type Prepared, prepare, unlimited } from "./prepare.ts";
export { Observations, RunError, replicator, runOptions } from "./replicate.ts";
export { type CalibrationRow, calibrationRows } from "./calibration/rows.ts";
