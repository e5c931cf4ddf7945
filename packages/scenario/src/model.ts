import type { OwnData } from "@ventesal/denmark";
import type { RunOutput } from "@ventesal/kernel";
import type { MeasureKey, Row } from "@ventesal/measures";
import type { Compiled, Label, Pathway } from "@ventesal/pathway";
import type { Calibration } from "./calibration.ts";
import type { Parameter, ParameterValues } from "./parameter.ts";
import type { ReportTexts } from "./report-texts.ts";

/** A care pathway with parameters: what becomes a pathway for given values, and what is measured on its runs. */
export interface Model {
  name: string;
  title: Label;
  scenarios: readonly BuiltInScenario[];
  /** How many replications a result is made of unless somebody says. */
  replications: number;
  /** The measure of which a precision is asked. */
  precise: Pick<MeasureKey, "measure" | "group">;
  /** The measures by which it is said who gains and who loses, by name. */
  headline?: readonly string[];
  /** Kinds of groups so many that their rows are shown only when asked for (municipalities). */
  onRequest?: readonly string[];
  /** Tables of a user's own that may stand in for built-in data, in the order in which they are read. */
  ownTables?: readonly OwnTable[];
  /** The parameters; those marked structural decide which others there are, and so may own tables (sites). */
  parameters(structural: ParameterValues, own?: OwnTables): readonly Parameter[];
  /**
   * The pathway for these values, complete and checked.
   * @throws {ScenarioError} if values contradict each other
   */
  build(values: ParameterValues, own?: OwnTables): BuiltModel;
  /** Parameters that are questions or yardsticks (a year, a standard), and no inputs of which anybody could be in doubt. */
  isQuestion?(key: string): boolean;
  /**
   * Values that each lie in their range and do not go together, made to: shares of one whole that exceed it scaled down to it, and the like.
   * For those who try all ranges at once. Only parameters that are `free` are moved.
   * @returns those that had to be moved
   */
  reconciled?(values: ParameterValues, free: ReadonlySet<string>): ParameterValues;
  /** Vectors of fitted parameters that meet the published figures about equally well: what is in doubt of them is in doubt together. */
  plausible?(): readonly ParameterValues[];
  /** What can be promised about time, and what such a promise hangs on. */
  promise?: Promisable;
  /** What its measures are called and how they are defined, by the measure's name. */
  measures?: Readonly<Record<string, MeasureText>>;
  /** What kinds of groups are called, where the usual words do not fit. */
  groups?: Readonly<Record<string, Label>>;
  /** What a result says in words, the most important first. */
  findings?(result: FoundResult): readonly Finding[];
  /** What a report of its results says besides the figures. */
  report?: ReportTexts;
  /** What can be fitted, and to which published figures. */
  calibration?: Calibration;
  /** Says more about a key that is not a parameter (a region of another year, say), or nothing. */
  explainUnknown?(key: string, values: ParameterValues): string | null;
}

/** A promise about time that is kept or broken in each year: "90 % within 14 days". */
export interface Promisable {
  /** The share that it is about. */
  measure: string;
  /** Whether the measure is the share of those who had to wait longer, rather than of those within. */
  isShareBeyond: boolean;
  /** What must be set so that the measure is that of so many days. */
  settings(withinDays: number): ParameterValues;
  /** What every group of the measure has. */
  group(withinDays: number): Readonly<Record<string, string>>;
  /** Kinds of groups to which it may be given one by one. */
  by: readonly string[];
  /** The parameter by which the volume grows. */
  volume: string;
  /** Whether a parameter is a number of posts, of which one can be vacant, that a promise to this group hangs on. */
  isPosts(key: string, group: Readonly<Record<string, string>>): boolean;
}

/** A measure in words: shown beside its figures. */
export interface MeasureText {
  name: Label;
  definition: Label;
  /** Where the definition, or the method, comes from. */
  source?: string;
}

/** A result as `findings` reads it. */
export interface FoundResult {
  values: ParameterValues;
  own: OwnTables;
  rows: readonly Row[];
  /** Resources that are asked for as much as they can do, or more, in the long run. */
  overloaded: readonly string[];
}

/** One thing that a result says: data first, a sentence second. */
export interface Finding {
  code: string;
  data: Readonly<Record<string, unknown>>;
  text: Label;
}

/** A table that a user may bring: a planner's own population, sites, travel or waiting list. */
export interface OwnTable {
  /** What it is called in a scenario file and on the command line. */
  name: string;
  text: Label;
  /** Its columns, as a user writes them: `municipality, population`. */
  columns: string;
  /**
   * The whole table, or all that is wrong with it.
   * @param earlier the own tables that stand before it in `Model.ownTables`
   */
  read(input: string | Uint8Array, earlier: OwnTables): OwnData<object>;
}

/** Rows of own tables by the table's name; what is not there is built in. */
export type OwnTables = Readonly<Record<string, readonly object[]>>;

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
  /** Cases that are recorded: those that begin in [fromDays, untilDays). Those of [warmUpDays, untilDays) unless said. */
  cohort?: { fromDays: number; untilDays: number };
  /**
   * What a load of 1 or more means. `refused`: the model asks for a steady state, which does not exist then, and does not run.
   * `measured`: the model follows a list over a time that has an end, and a list that grows is one of its findings.
   */
  overload: "refused" | "measured";
  /** What is measured on a run, in the order in which the observer writes it. */
  keys(compiled: Compiled): readonly MeasureKey[];
  /** Measures of all replications together. The observer writes their ingredients after the values of `keys`. */
  pooled?: Pooled;
  /** Whether less or more of a measure is better for patients; `null` where it is neither. */
  better(key: MeasureKey): "less" | "more" | null;
  /** The published figure for a measure; `null` where no source has one for these values' year. */
  published(key: MeasureKey): number | null;
  /** An observer of runs of this pathway as compiled. */
  observer(compiled: Compiled): Observer;
}

/**
 * Measures that one replication gives only with a bias: an inequality between small areas is never 0 in a single year, however equal the
 * areas are. They are found from the means of their ingredients over all replications.
 */
export interface Pooled {
  keys: readonly MeasureKey[];
  /** How many numbers the observer writes for them. */
  ingredients: number;
  /** The least that each can be by its meaning (a gap 0, a ratio 1), -Infinity without such a limit: taking a bias off may lead below it. */
  least: readonly number[];
  /** One number for each key from the (mean) ingredients, NaN where undefined. */
  of(ingredients: Float64Array): Float64Array;
}

/** Writes what one run shows, one number for each key, NaN where it is undefined. Returns the cases still open at the horizon. */
export type Observer = (output: RunOutput, into: Float64Array) => number;
