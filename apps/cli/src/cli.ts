import type { Language } from "@ventesal/pathway";
import type { Words } from "./words/index.ts";

/** What a command has to do with the world: a language, two places to write to and an exit code. */
export interface Cli {
  language: Language;
  words: Words;
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, notes, errors. */
  err(text: string): void;
  /** Whether a line on stderr can be rewritten. */
  errIsTerminal: boolean;
  /** Set by a command that ends otherwise than well without an error. */
  exitCode: number;
}
