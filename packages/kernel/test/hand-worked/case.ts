import type { Program } from "../../src/program.ts";
import type { RunOptions, RunOutput } from "../../src/run-types.ts";

/** An example small enough to be worked out by hand, and what must come out of it. */
export interface HandWorkedCase {
  /** A sentence. */
  name: string;
  program: Program;
  options: RunOptions;
  /** Throws (by vitest's `expect`) if the output is not what the hand found. */
  expect(output: RunOutput): void;
}
