import type { Label } from "@ventesal/pathway";
import type { HandWorkedCaseResult } from "../hand-worked/index.ts";
import type { ReportCheckResult } from "../report/index.ts";
import type { TheoryCaseResult } from "../theory-cases/index.ts";

/** What all the cases found. */
export interface Validation {
  seed: string;
  sections: Section[];
  /** False if it was stopped before all cases were done. */
  complete: boolean;
  /** Whether all cases were done and all passed. */
  pass: boolean;
  seconds: number;
}

/** Simulation beside theory, beside examples worked out by hand, and beside the report of 2022. */
export type Section =
  | SectionOf<"theory", TheoryCaseResult>
  | SectionOf<"hand-worked", HandWorkedCaseResult>
  | SectionOf<"report", ReportCheckResult>;

export interface SectionOf<Name extends string, CaseResult> {
  section: Name;
  title: Label;
  cases: CaseResult[];
  /** Whether all cases that were done passed. */
  pass: boolean;
  seconds: number;
}

export type ValidatedCase = TheoryCaseResult | HandWorkedCaseResult | ReportCheckResult;
