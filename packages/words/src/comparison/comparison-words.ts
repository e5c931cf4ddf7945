import type { comparisonInEnglish } from "./en.ts";

export type ComparisonWords = typeof comparisonInEnglish;
