import type { en } from "./en.ts";

/** Everything the command line says, in one language. */
export type Words = typeof en;
