import type { Kernel } from "@ventesal/kernel";
import type { Model } from "@ventesal/scenario";
import { shardOf } from "../plan/plan.ts";
import { ShardRunner } from "../shard/run-shard.ts";
import type { Executor } from "./executor.ts";

/** Runs shards one after the other, here. */
export function inProcess(models: readonly Model[], kernel: Kernel): Executor {
  return async ({ plan, paths, shards, tell, signal }) => {
    const runner = new ShardRunner(plan, paths, models, kernel);
    const all = shards.reduce((sum, index) => sum + rows(index), 0);
    let done = 0;
    for (const index of shards) {
      if (signal.aborted) return;
      await runner.run(index, (more) => {
        done += more;
        tell({ kind: "progress", done, all });
      });
    }

    function rows(index: number): number {
      const { from, until } = shardOf(plan, index);
      return until - from;
    }
  };
}
