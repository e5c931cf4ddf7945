import type { Language } from "@ventesal/pathway";
import { sourceInDanish } from "./da.ts";

/** Where a value or a definition comes from, in a language: sources are written in English where the value stands. */
export function sourceIn(language: Language, source: string): string {
  return language === "da" ? sourceInDanish(source) : source;
}
