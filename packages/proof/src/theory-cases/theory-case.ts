import type { RunOutput } from "@ventesal/kernel";
import type { Label, Names, Pathway } from "@ventesal/pathway";

/** A pathway for which theory gives figures. */
export interface TheoryCase {
  name: string;
  title: Label;
  pathway: Pathway;
  /** Days before anything is measured. */
  warmUpDays: number;
  /** Days that are measured; Infinity: until everybody has left. */
  lengthDays: number;
  /** Independent runs; the standard error comes from their spread. */
  replications: number;
  figures: readonly TheoryFigure[];
}

export interface TheoryFigure {
  name: Label;
  /** By formula, computed and not copied; in the unit of what is read. */
  theory: number;
  /** Author, year and place of the formula. */
  source: string;
  /** What one run says of it, in the mean unbiased but for what is left of the warm-up. */
  read: Read;
}

/** A figure of one run. */
export type Read = (run: ObservedRun) => number;

export interface ObservedRun {
  output: RunOutput;
  names: Names;
  /** From the end of the warm-up to the end of the run. */
  days: number;
}

/** A figure as theory and simulation give it. */
export interface TheoryFigureResult {
  name: Label;
  source: string;
  theory: number;
  /** Mean over replications. */
  simulated: number;
  standardError: number;
  /** (simulated - theory) / standardError; 0 if both agree without any spread. */
  z: number;
  /** Replications in which the figure is defined. */
  n: number;
  /** Whether |z| is at most `MOST_STANDARD_ERRORS` and all replications could say something. */
  pass: boolean;
}

export interface TheoryCaseResult {
  name: string;
  title: Label;
  figures: TheoryFigureResult[];
  /** Whether all figures pass. */
  pass: boolean;
}

/** Never loosened. By chance alone a figure from 40 replications is further off once in some 3,600 times (Student's t). */
export const MOST_STANDARD_ERRORS = 4;
