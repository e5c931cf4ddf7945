import { parentPort } from "node:worker_threads";
import { openKernel } from "@ventesal/kernel";
import type { Model } from "@ventesal/scenario";
import { pathsIn } from "../folder/paths.ts";
import { readPlan, requireSameVersions } from "../plan/plan-file.ts";
import { ShardRunner } from "../shard/run-shard.ts";
import { type ToldError, tellError } from "./told-error.ts";

/** What a thread is asked to do. */
export interface ShardTask {
  folder: string;
  shard: number;
}

/** A sign of life: so many more replications of a shard are done. */
export interface ShardSign {
  shard: number;
  rows: number;
}

/** `null` if it is done. */
export type ShardReply = ToldError | null;

/** What a thread does: shards of plans, which it reads itself. The models are those that scenarios are called by name of. */
export function shardWorker(models: readonly Model[]): (task: ShardTask) => Promise<ShardReply> {
  const runners = new Map<string, Promise<ShardRunner>>();
  return async ({ folder, shard }) => {
    try {
      const known = runners.get(folder) ?? runnerFor(folder, models);
      runners.set(folder, known);
      await (await known).run(shard, (rows) => parentPort?.postMessage({ shard, rows } satisfies ShardSign));
      return null;
    } catch (error) {
      return tellError(error);
    }
  };
}

async function runnerFor(folder: string, models: readonly Model[]): Promise<ShardRunner> {
  const paths = pathsIn(folder);
  const plan = readPlan(paths);
  requireSameVersions(plan, paths);
  return new ShardRunner(plan, paths, models, await openKernel());
}
