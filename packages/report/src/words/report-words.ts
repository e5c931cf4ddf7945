import type { Language } from "@ventesal/pathway";
import { reportInDanish } from "./da.ts";
import { reportInEnglish } from "./en.ts";

/** What only a report says; names of measures, units and places are those of every other surface. */
export type ReportWords = typeof reportInEnglish;

export function reportWords(language: Language): ReportWords {
  return language === "da" ? reportInDanish : reportInEnglish;
}
