/** The kernel: load a step program, run it. */

export { checkProgram, ProgramError } from "./check-program.ts";
export { type Kernel, type LoadedProgram, openKernel, type RunUnderWay } from "./kernel.ts";
/** The step program: what a pathway becomes. */
export type * from "./program.ts";
/** What a run is asked to do and what it found. */
export type * from "./run-types.ts";
