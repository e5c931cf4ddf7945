import { mkdirSync, rmSync } from "node:fs";
import { batchError } from "./batch-error.ts";
import { rangesOf } from "./execute/cluster/ranges.ts";
import type { Executor, Happening } from "./execute/executor.ts";
import { withFile } from "./file-system.ts";
import { clearAway } from "./folder/clear-away.ts";
import { shardState } from "./folder/marker.ts";
import type { Paths } from "./folder/paths.ts";
import { mergeResults } from "./merge/merge-results.ts";
import type { Written } from "./parquet/table-writer.ts";
import type { Plan } from "./plan/plan.ts";

export interface BatchOptions {
  plan: Plan;
  paths: Paths;
  execute: Executor;
  /** So often shards that are still missing are run. */
  rounds: number;
  tell: (event: Happening) => void;
  /** When aborted, the batch stops with what is done. */
  signal: AbortSignal;
}

export interface BatchOutcome {
  /** How many shards were done before, and how many now. */
  before: number;
  now: number;
  /** `null` if it was stopped before all were done. */
  results: Written | null;
}

/**
 * Runs what is missing of a batch and puts it together. What is there already counts if its marker, the plan and its bytes agree, and is otherwise
 * run again.
 * @throws {BatchError} `other-plan` if a shard belongs to another plan, `shards-missing` if some are still missing after all rounds, `file-system`
 *   if something cannot be read or written; and what shards are found wrong with
 */
export async function runBatch({ plan, paths, execute, rounds, tell, signal }: BatchOptions): Promise<BatchOutcome> {
  withFile(paths.shards, () => mkdirSync(paths.shards, { recursive: true }));
  const leftBehind = clearAway(paths);
  if (leftBehind > 0) tell({ kind: "left-behind", files: leftBehind });
  const all = plan.shards.map((_, shard) => shard);
  let missing = await undone(all);
  const before = all.length - missing.length;

  for (let round = 1; missing.length > 0 && !signal.aborted; round++) {
    if (round > rounds) throw stillMissing(missing, plan, paths, rounds);
    if (rounds > 1) tell({ kind: "round", round, most: rounds, missing: missing.length });
    await execute({ plan, paths, shards: missing, tell, signal });
    missing = await undone(missing);
  }
  const now = all.length - before - missing.length;
  if (missing.length > 0) return { before, now, results: null };
  const results = await merge();
  if (results === null) return { before, now, results };
  clearAway(paths, { all: true });
  return { before, now, results };

  /** `null` if it was stopped. */
  async function merge(): Promise<Written | null> {
    const onShard = (done: number, shards: number) => tell({ kind: "merging", done, all: shards });
    try {
      return await mergeResults(plan, paths, onShard, signal);
    } catch (error) {
      if (signal.aborted && error === signal.reason) return null;
      throw error;
    }
  }

  /** Those of them that do not count. What is damaged is taken away, so that it can be run again. */
  async function undone(shards: readonly number[]): Promise<number[]> {
    const found: number[] = [];
    for (const shard of shards) {
      const state = await shardState(plan, shard, paths);
      if (state === "done") continue;
      found.push(shard);
      if (state === "missing") continue;
      const { marker, results, visits } = paths.shard(shard);
      tell({ kind: "damaged", shard, path: results });
      for (const path of [marker, results, visits]) withFile(path, () => rmSync(path, { force: true }));
    }
    return found;
  }
}

function stillMissing(missing: readonly number[], plan: Plan, { folder }: Paths, rounds: number) {
  const list = rangesOf(missing);
  const message = `${missing.length} of ${plan.shards.length} shards are missing after ${rounds} rounds: ${list}`;
  return batchError("shards-missing", folder, "all shards done", list, message);
}
