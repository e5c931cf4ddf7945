import type { Label } from "@ventesal/pathway";

/** How well a value is known. An assumption is what no source gives, and says so wherever it is shown. */
export const CONFIDENCES = ["source document", "published", "estimate", "assumption"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

interface Provenance {
  key: string;
  /** Where the value comes from, in English. */
  source: string;
  confidence: Confidence;
  /** Whether the value was fitted to published figures (its source then says how). */
  calibrated?: boolean;
  /** Whether it decides which other parameters there are: it is read before them. */
  structural?: boolean;
  text: Label;
}

/** A number with its unit. `low` and `high` are the plausible range; `least` and `most` what makes sense at all. */
export interface NumberParameter extends Provenance {
  kind: "number";
  value: number;
  unit: string;
  low: number;
  high: number;
  least: number;
  most: number;
  /** Only whole numbers make sense. */
  whole?: boolean;
}

/** One of several ways of doing things. */
export interface ChoiceParameter extends Provenance {
  kind: "choice";
  value: string;
  unit: "choice";
  options: readonly { name: string; text: Label }[];
}

export type Parameter = NumberParameter | ChoiceParameter;
export type ParameterValue = number | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;
