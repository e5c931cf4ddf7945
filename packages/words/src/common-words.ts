import type { Language } from "@ventesal/pathway";
import { commonInDanish } from "./common-da.ts";
import { commonInEnglish } from "./common-en.ts";

/** What every surface (command line, pages, reports) says in the same words. */
export type CommonWords = typeof commonInEnglish;

export function commonWords(language: Language): CommonWords {
  return language === "da" ? commonInDanish : commonInEnglish;
}
