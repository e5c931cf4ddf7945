import type { MeasureKey } from "@ventesal/measures";
import type { Label } from "@ventesal/pathway";

/** What a model says in a report of its results that figures do not say. */
export interface ReportTexts {
  /** For whom such a report is. */
  audience: Label;
  /** Why the model was made, and what of. */
  purpose: Label;
  /** What is asked of the scenario of today. */
  question: Label;
  /** Who or what goes through the pathway. */
  entities: Label;
  /** Measures that answer the question, the most important first. */
  answers: readonly Pick<MeasureKey, "measure" | "group">[];
  /** Keys of the parameters that those measures are reckoned with: a limit, a standard. */
  yardsticks: readonly string[];
  charts: readonly ReportChart[];
  /** Burdens that are shown by region where it is asked who bears what; none where the model has no measures of equity. */
  burdens: readonly string[];
  /** How measures are defined that have no texts in `Model.measures`, by name. */
  definitions: Readonly<Record<string, Label>>;
  /** What the model cannot say. */
  limits: readonly Label[];
  /** What mimics complex or manual processes, and how parameters were found. */
  algorithms: readonly Label[];
  /** How its data were made ready. */
  preparation: readonly Label[];
}

/** A picture of a measure: group by group, or its parts end to end. */
export interface ReportChart {
  kind: "by-group" | "end-to-end";
  measure: string;
  by: string;
}
