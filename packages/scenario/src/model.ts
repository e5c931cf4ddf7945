import type { RunOutput } from "@ventesal/kernel";
import type { MeasureKey } from "@ventesal/measures";
import type { Compiled, Label, Pathway } from "@ventesal/pathway";
import type { Calibration } from "./calibration.ts";
import type { Parameter, ParameterValues } from "./parameter.ts";

/** A care pathway with parameters: what becomes a pathway for given values, and what is measured on its runs. */
export interface Model {
  name: string;
  title: Label;
  scenarios: readonly BuiltInScenario[];
  /** The parameters; those marked structural decide which others there are. */
  parameters(structural: ParameterValues): readonly Parameter[];
  /**
   * The pathway for these values, complete and checked.
   * @throws {ScenarioError} if values contradict each other
   */
  build(values: ParameterValues): BuiltModel;
  /** What can be fitted, and to which published figures. */
  calibration?: Calibration;
  /** Says more about a key that is not a parameter (a region of another year, say), or nothing. */
  explainUnknown?(key: string, values: ParameterValues): string | null;
}

export interface BuiltInScenario {
  name: string;
  title: Label;
  set: ParameterValues;
}

/** A model with values: ready to be compiled, run and measured. */
export interface BuiltModel {
  pathway: Pathway;
  /** One replication observes the cases that begin in [warmUpDays, untilDays) after the pathway's start date. */
  warmUpDays: number;
  untilDays: number;
  /** The run ends here at the latest; cases still open then are counted as open. */
  horizonDays: number;
  /** What is measured on a run, in the order in which the observer writes it. */
  keys(compiled: Compiled): readonly MeasureKey[];
  /** The published figure for a measure; `null` where no source has one for these values' year. */
  published(key: MeasureKey): number | null;
  /** An observer of runs of this pathway as compiled. */
  observer(compiled: Compiled): Observer;
}

/** Writes what one run shows, one number for each key, NaN where it is undefined. Returns the cases still open at the horizon. */
export type Observer = (output: RunOutput, into: Float64Array) => number;
