import type { Language } from "@ventesal/pathway";

/** A model's text with its shares as all figures of a report are written: in English no space stands before the sign. */
export function percentIn(language: Language, text: string): string {
  return language === "en" ? text.replaceAll(/(?<=\d) (?=%)/g, "") : text;
}
