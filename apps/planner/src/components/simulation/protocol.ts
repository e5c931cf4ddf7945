import type { Load, Overload, Passport } from "@ventesal/experiments";
import type { Row, WithinDays } from "@ventesal/measures";
import type { Finding, ScenarioIssue } from "@ventesal/scenario";
import type { Draft } from "../state/draft.js";
import type { Part } from "../state/models.js";
import type { Tasks } from "./tasks/index.js";

/** What a worker is asked to do: a task by name. Parts of its result are sent as they come. */
export type TaskName = keyof Tasks;
export type TaskInput<K extends TaskName> = Parameters<Tasks[K]>[0];
export type TaskPart<K extends TaskName> = Tasks[K] extends (input: never, work: Work<infer P>) => unknown ? P : never;

/** What a task is given to work with. */
export interface Work<P> {
  /** Sends a part of the result. */
  send(part: P): void;
  /** Settled when the page has drawn what it was sent; also when it takes too long, or wants no more. */
  drawn(): Promise<void>;
  /** Says how far it is. */
  progress(done: number, expected: number): void;
  /** Has something done when the result is whole and nobody waits. The signal says when somebody does again. */
  afterwards(doIt: () => Promise<void>): void;
  /** Aborted when nobody waits for the result any more. */
  signal: AbortSignal;
}

/** Which scenario is meant. */
export interface Asked {
  part: Part;
  draft: Draft;
  seed: string;
}

/** A measure and its groups. */
export interface MeasureAsked {
  measure: string;
  group: Readonly<Record<string, string>>;
}

export interface YearsOf extends MeasureAsked {
  values: Float64Array;
}

/** What is wanted besides the rows. */
export interface Besides {
  /** Measures of which every single year is wanted. */
  years?: readonly MeasureAsked[];
  /** The share of the panel's cases answered within 0, 1, 2, … and so many days. */
  withinUpTo?: number;
}

/** A result that is still growing, or whole. */
export interface Snapshot {
  rows: readonly Row[];
  findings: readonly Finding[];
  overloads: readonly Overload[];
  /** What every resource is asked to do, over what it can do. */
  loads: readonly Load[];
  /** The measures of which single years were asked for: a value for each year, NaN where undefined. */
  years: readonly YearsOf[];
  /** How processing times are distributed, where that was asked for. */
  within?: readonly WithinDays[];
  passport: Passport;
  /** Cases still open at the end of their runs, over all replications. */
  openCases: number;
  complete: boolean;
}

/** An error as data: what the packages throw, or a message. */
export interface Trouble {
  kind: "scenario" | "overload" | "crash" | "other";
  message: string;
  issues?: readonly ScenarioIssue[];
  overloads?: readonly Overload[];
}

export type ToWorker =
  | { id: number; task: TaskName; input: unknown }
  | { id: number; stop: true }
  /** A part has been drawn. */
  | { id: number; drawn: true };

export type FromWorker =
  | { id: number; kind: "part"; part: unknown }
  | { id: number; kind: "progress"; done: number; expected: number }
  | { id: number; kind: "done" }
  | { id: number; kind: "trouble"; trouble: Trouble };
