import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { type Command, type Executor, inThreads, onSlurm } from "@ventesal/batch";
import type { BatchOptions } from "../commands/batch.ts";
import { home } from "../home.ts";

/** Threads of this machine, or of a task of a cluster. */
export function threadsFor({ executor, threads }: Pick<BatchOptions, "executor" | "threads">): number {
  return threads ?? (executor === "local" ? availableParallelism() : 1);
}

/** Who runs the shards, of those that can be asked to. */
export function executorFor(options: BatchOptions & { executor: "local" | "slurm" }): Executor {
  const threads = threadsFor(options);
  if (options.executor === "local") return localThreads(threads);
  const { taskShards, slurmArg } = options;
  return onSlurm({ threads, taskShards, command: commandOf(), arguments: slurmArg });
}

export function localThreads(threads: number): Executor {
  return inThreads({ threads, workerFile: new URL("batch-worker.js", home) });
}

/** This command line, to be called by others who see the same files. */
export function commandOf(): Command {
  return { node: process.execPath, script: fileURLToPath(new URL("ventesal.js", home)) };
}
