// What a model is asked for: parameters with provenance, a pathway, what to measure.

export { choice, date, list, NO_SOURCE, number, seenShare, share } from "./define-parameter.ts";
export type {
  BuiltInScenario,
  BuiltModel,
  Finding,
  FoundResult,
  MeasureText,
  Model,
  Observer,
  OwnTable,
  OwnTables,
  Pooled,
  Promisable,
} from "./model.ts";
export {
  type ChoiceParameter,
  CONFIDENCES,
  type Confidence,
  type DateParameter,
  type ListParameter,
  listed,
  NEVER,
  type NumberParameter,
  type Parameter,
  type ParameterValue,
  type ParameterValues,
} from "./parameter.ts";

// What a report says of a model beside its figures.

export type { ReportChart, ReportTexts } from "./report-texts.ts";

// What can be measured on any pathway, and a pathway of one's own as a scenario.

export { pathwayScenario } from "./pathway-scenario.ts";
export { type UsualMeasures, usualMeasures } from "./usual-measures.ts";

// What a fit needs to know.

export type { Calibration, Prior, Target } from "./calibration.ts";

// From a name, a file and settings to a scenario with every value checked.

export { type OwnInput, readOwnTables } from "./own-tables.ts";
export { builtIn, resolveScenario, type Scenario } from "./resolve.ts";
export { parseScenarioFile, type ScenarioFile, scenarioFileSchema, scenarioJsonSchema } from "./scenario-file.ts";
export { parseSetting, type Setting, settingsOf } from "./setting.ts";

// What can be wrong.

export { nearest } from "./nearest.ts";
export { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";
