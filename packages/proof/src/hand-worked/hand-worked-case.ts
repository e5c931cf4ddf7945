import type { Label, Pathway } from "@ventesal/pathway";
import type { ObservedRun } from "./observed-run.ts";

/** A pathway without chance, small enough to be followed with pencil and paper. */
export interface HandWorkedCase {
  name: string;
  title: Label;
  pathway: Pathway;
  /** How long the run lasts; everything is over by then. Days. */
  spanDays: number;
  figures: readonly HandWorkedFigure[];
}

export interface HandWorkedFigure {
  name: Label;
  /** As worked out by hand. Times are days since the pathway's start, durations days. */
  expected: number;
  read: (run: ObservedRun) => number;
}

export interface HandWorkedFigureResult {
  name: Label;
  expected: number;
  simulated: number;
  /** Whether they differ by no more than `ROUNDING`. */
  pass: boolean;
}

export interface HandWorkedCaseResult {
  name: string;
  title: Label;
  figures: HandWorkedFigureResult[];
  pass: boolean;
}

/** Hours are not exact as fractions of a day; a tenth of a millisecond is. */
export const ROUNDING = 1e-9;
