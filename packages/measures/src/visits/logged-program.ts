import type { Program } from "@ventesal/kernel";

/** What a log refers to: instructions by number, what kind of station they lead to, and since when initial patients wait. */
export type LoggedProgram = Pick<Program, "instructions" | "stations" | "initial">;
