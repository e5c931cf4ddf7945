import { openKernel } from "../src/index.ts";
import type { Program } from "../src/program.ts";
import type { RunOptions, RunOutput } from "../src/run-types.ts";
import { runReference } from "./reference/index.ts";

export interface Engine {
  name: string;
  run(program: Program, options: RunOptions): RunOutput;
}

const kernel = await openKernel();

/** More events than any program of these tests needs: a run that goes on for ever fails instead of hanging. */
const MOST_EVENTS = 1_000_000;

/** The two interpreters of the same page. */
export const engines: Engine[] = [
  { name: "the reference", run: (program, options) => runReference(program, options, kernel.maths) },
  { name: "the kernel", run: runKernel },
];

/** Runs a program in the kernel; throws if the run has not ended after `mostEvents`. */
export function runKernel(program: Program, options: RunOptions, mostEvents = MOST_EVENTS): RunOutput {
  const run = kernel.load(program).begin(options);
  if (!run.advance(mostEvents)) throw new Error(`the run goes on after ${mostEvents} events, at time ${run.time()}`);
  return run.output();
}

export { kernel };
