import type { ComparedRow, ExperimentResult } from "@ventesal/experiments";
import type { Language } from "@ventesal/pathway";
import type { Scenario } from "@ventesal/scenario";

/** A scenario and what its replications show. */
export interface Outcome {
  scenario: Scenario;
  result: Pick<ExperimentResult, "passport" | "rows" | "findings" | "overloads" | "observations">;
}

/** What happens if nothing is done, and how the plan differs from it with the same chance. */
export interface Today extends Outcome {
  differences: readonly ComparedRow[];
}

/** All that a report is made of. */
export interface ReportInput {
  language: Language;
  plan: Outcome;
  /** `null` where the scenario is that of today. */
  today: Today | null;
  /** The command that makes it again. */
  command: string;
}
