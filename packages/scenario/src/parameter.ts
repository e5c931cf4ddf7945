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

/** A day, ISO, on which something begins or ends; `never` where it may not happen at all. */
export interface DateParameter extends Provenance {
  kind: "date";
  value: string;
  unit: "date";
  /** The first and the last day that make sense. */
  earliest: string;
  latest: string;
  /** Whether `never` is a value. */
  mayBeNever: boolean;
}

/** Some of several things, in the order of the options: their names with commas between. */
export interface ListParameter extends Provenance {
  kind: "list";
  value: string;
  unit: "list";
  options: readonly { name: string; text: Label }[];
}

export type Parameter = NumberParameter | ChoiceParameter | DateParameter | ListParameter;

/** The value of a `DateParameter` that does not happen. */
export const NEVER = "never";

/** The names in the value of a `ListParameter`. */
export function listed(value: string): string[] {
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
export type ParameterValue = number | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;
