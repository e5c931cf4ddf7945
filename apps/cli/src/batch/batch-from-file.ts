import { resolve } from "node:path";
import { type Paths, type Plan, pathsIn, runBatch, writePlan } from "@ventesal/batch";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { BatchOptions } from "../commands/batch.ts";
import { ExitCode } from "../exit-code.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { withinFile } from "../scenario/within-file.ts";
import { executorFor, threadsFor } from "./executor-for.ts";
import { dryRun, handOver } from "./hand-over.ts";
import { outcomeText } from "./outcome-text.ts";
import { planAsText } from "./plan-as-text.ts";
import { type Found, planFor } from "./plan-for.ts";
import { readExperimentFile } from "./read-experiment-file.ts";
import { tellHappenings } from "./tell-happenings.ts";

/** Runs an experiment, or what is missing of it, or says what would be run. */
export async function batchFromFile(cli: Cli, file: string, options: BatchOptions): Promise<void> {
  const experiment = await readExperimentFile(file, cli.words);
  const paths = pathsIn(resolve(options.out));
  await untilInterrupted(async (signal) => {
    const found = await planned(cli, file, () => planFor(cli, file, experiment, paths, options, signal), signal);
    if (found === null) return;
    const { plan, begun } = found;
    if (options.dryRun) {
      await dryRun(cli, plan, paths, options);
      return;
    }
    if (!options.quiet) cli.err(planAsText(cli, plan));
    if (!begun) writePlan(plan, paths);
    const { executor } = options;
    if (executor === "pbs" || executor === "kubernetes") await handOver(cli, plan, paths, options, executor);
    else await run(cli, plan, paths, options, signal);
  });
}

/** `null` if it was stopped before there was a plan. */
async function planned(cli: Cli, file: string, find: () => Promise<Found>, signal: AbortSignal): Promise<Found | null> {
  let found: { plan: Found } | { error: unknown };
  try {
    found = { plan: await find() };
  } catch (error) {
    found = { error };
  }
  if ("error" in found && signal.aborted) {
    cli.err(`${cli.words.batch.stoppedPlanning}\n`);
    cli.exitCode = ExitCode.stopped;
    return null;
  }
  // what is wrong with a scenario is told with the file
  const settled = found;
  return withinFile(file, cli.words, () => {
    if ("error" in settled) throw settled.error;
    return settled.plan;
  });
}

async function run(cli: Cli, plan: Plan, paths: Paths, options: BatchOptions, signal: AbortSignal): Promise<void> {
  const { words, language } = cli;
  const number = (n: number) => numbersIn(language).short(n, 0);
  const teller = tellHappenings(cli, options.quiet === true);
  const executor = options.executor === "slurm" ? "slurm" : "local";
  const stopping = () => {
    teller.clear();
    if (executor === "local") cli.err(`${words.batch.stopping(number(threadsFor(options)))}\n`);
  };
  signal.addEventListener("abort", stopping);
  const outcome = await runBatch({
    plan,
    paths,
    execute: executorFor({ ...options, executor }),
    rounds: executor === "slurm" ? options.rounds : 1,
    tell: teller.tell,
    signal,
  }).finally(() => {
    teller.clear();
    signal.removeEventListener("abort", stopping);
  });
  cli.out(outcomeText(cli, plan, paths, outcome, options.format));
  if (outcome.results !== null) return;
  const done = number(outcome.before + outcome.now);
  cli.err(`${words.batch.stopped(done, number(plan.shards.length), paths.folder)}\n`);
  cli.exitCode = ExitCode.stopped;
}
