import {
  BatchError,
  type Experiment,
  folderState,
  makePlan,
  type Paths,
  type Plan,
  pointsOf,
  type ReadTables,
  readPlan,
  requireSameExperiment,
  requireSameVersions,
} from "@ventesal/batch";
import { openKernel } from "@ventesal/kernel";
import type { Cli } from "../cli.ts";
import type { BatchOptions } from "../commands/batch.ts";
import { models } from "../models.ts";
import { ownFilesBeside, readOwnFiles } from "../scenario/own-files.ts";
import { progressOf } from "./tell-happenings.ts";

/** A plan, and whether its folder has it already. */
export interface Found {
  plan: Plan;
  begun: boolean;
}

/**
 * The plan of an experiment: a new one for a new folder, or that of the folder, if it is of the same experiment and may be gone on with.
 * @throws {BatchError}, {ScenarioError}, {OverloadError} or {CliError} with what is wrong with experiment or folder
 */
export async function planFor(
  cli: Cli,
  file: string,
  experiment: Experiment,
  paths: Paths,
  options: BatchOptions,
  signal: AbortSignal,
): Promise<Found> {
  const { words } = cli;
  const readTables: ReadTables = (model, files) => readOwnFiles(model, ownFilesBeside(file, files), words);
  const { shardReplications } = options;
  if (folderState(paths) === "new") {
    const progress = progressOf(cli, options.quiet === true, (done, all) => words.batch.planning(done, all));
    const plan = await makePlan(experiment, {
      models,
      kernel: await openKernel(),
      readTables,
      signal,
      ...(shardReplications !== undefined && { shardReplications }),
      onProgress: progress.show,
    }).finally(() => progress.clear());
    return { plan, begun: false };
  }
  if (!options.resume) {
    const message = "there is a plan here already: go on with it with --resume, or give another folder";
    const place = paths.folder;
    throw new BatchError([{ place, code: "already-begun", expected: "--resume", received: null, message }]);
  }
  const plan = readPlan(paths);
  requireSameVersions(plan, paths);
  requireSameExperiment(plan, experiment, await pointsOf(experiment, models, readTables), paths, shardReplications);
  if (plan.node !== process.version && !options.quiet) {
    cli.err(`${words.batch.otherNode(plan.node, process.version)}\n`);
  }
  return { plan, begun: true };
}
