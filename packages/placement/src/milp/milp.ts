/** A linear programme of which some variables are whole numbers: minimise the costs within the rows' limits. Infinity where there is no limit. */
export interface MilpModel {
  readonly costs: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly whole: readonly boolean[];
  readonly rows: readonly MilpRow[];
}

export interface MilpRow {
  readonly lower: number;
  readonly upper: number;
  /** Variables and their factors. */
  readonly terms: readonly (readonly [variable: number, factor: number])[];
}

export interface MilpAnswer {
  /** `best`: proven to be within the solver's tolerance. `stopped`: time was up; values are the best found, if any was. */
  readonly status: "best" | "infeasible" | "stopped";
  readonly values: Float64Array | null;
  /** No solution costs less. */
  readonly bound: number;
}

export interface MilpOptions {
  readonly secondsAtMost: number;
  readonly seed: number;
}

/** Something that solves such programmes, where it is needed: see `openHighs`. */
export type Milp = (model: MilpModel, options: MilpOptions) => MilpAnswer;
