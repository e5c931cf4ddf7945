// What a model is asked for: parameters with provenance, a pathway, what to measure.

export type { BuiltInScenario, BuiltModel, Model, Observer } from "./model.ts";
export {
  type ChoiceParameter,
  CONFIDENCES,
  type Confidence,
  type NumberParameter,
  type Parameter,
  type ParameterValue,
  type ParameterValues,
} from "./parameter.ts";

// What a fit needs to know.

export type { Calibration, Prior, Target } from "./calibration.ts";

// From a name, a file and settings to a scenario with every value checked.

export { builtIn, resolveScenario, type Scenario } from "./resolve.ts";
export { parseScenarioFile, type ScenarioFile, scenarioFileSchema, scenarioJsonSchema } from "./scenario-file.ts";
export { parseSetting, type Setting, settingsOf } from "./setting.ts";

// What can be wrong.

export { nearest } from "./nearest.ts";
export { ScenarioError, type ScenarioIssue } from "./scenario-error.ts";
