/** Batches: many scenarios, many replications, from a laptop to a cluster, into one Parquet file. */

// What can be wrong.

export { type BatchCode, BatchError, type BatchIssue } from "./batch-error.ts";

// From a file to a plan.

export { type Design, type Experiment, experimentJsonSchema } from "./experiment/experiment-file.ts";
export { type Point, pointsOf, type ReadTables } from "./experiment/points-of.ts";
export { readExperiment } from "./experiment/read-experiment.ts";
export { makePlan, type PlanOptions } from "./plan/make-plan.ts";
export {
  type Plan,
  type PlannedPoint,
  type PlannedResults,
  type PlannedWarning,
  rowsOf,
  type Shard,
  shardOf,
  type Versions,
} from "./plan/plan.ts";

// The folder of a batch.

export { type Marker, type ShardState, shardState } from "./folder/marker.ts";
export { type Paths, pathsIn } from "./folder/paths.ts";
export { type FolderState, folderState, readPlan, requireSameVersions, writePlan } from "./plan/plan-file.ts";
export { requireSameExperiment } from "./plan/same-experiment.ts";
export { isSameVersion } from "./plan/versions.ts";

// Who runs the shards.

export { type Command, quoted } from "./execute/cluster/command.ts";
export { kubernetesManifest } from "./execute/cluster/kubernetes-manifest.ts";
export { pbsScript } from "./execute/cluster/pbs-script.ts";
export { numbersIn, rangesOf } from "./execute/cluster/ranges.ts";
export { nextRound, type RoundFiles, writeRound } from "./execute/cluster/round-files.ts";
export { onSlurm, type SlurmOptions } from "./execute/cluster/slurm.ts";
export { slurmScript } from "./execute/cluster/slurm-script.ts";
export { secondsOf, type TaskSize, tasksOf } from "./execute/cluster/tasks.ts";
export type { Executor, Happening, Work } from "./execute/executor.ts";
export { inProcess } from "./execute/in-process.ts";
export { type ShardReply, type ShardTask, shardWorker } from "./execute/shard-worker.ts";
export { inThreads, type ThreadsOptions } from "./execute/threads.ts";
export { ShardRunner } from "./shard/run-shard.ts";

// From shards to results, and from results to rows.

export { mergeResults } from "./merge/merge-results.ts";
export { columnName } from "./point/column-name.ts";
export type { DifferingCell } from "./reproduce/differing-cells.ts";
export { type Reproduced, type ReproduceResultsOptions, reproduceResults } from "./reproduce/reproduce-results.ts";
export { type BatchOptions, type BatchOutcome, runBatch } from "./run-batch.ts";
export { type PointSummary, summariseResults } from "./summarise/summarise-results.ts";
