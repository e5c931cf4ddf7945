import type { Language } from "@ventesal/pathway";
import { da } from "./da.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

export function wordsIn(language: Language): Words {
  return language === "da" ? da : en;
}
