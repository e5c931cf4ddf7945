import type { Language } from "@ventesal/pathway";

export type { Language };

/** A text in both languages. */
export type InBoth<T = string> = Readonly<Record<Language, T>>;
