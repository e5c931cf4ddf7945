import { EVENTS_PER_SECOND } from "../../plan/boundaries.ts";
import { type Plan, shardOf } from "../../plan/plan.ts";

/** A task of a cluster is some five minutes of work: long beside what starting it costs, short beside what losing it costs. */
const SECONDS_PER_TASK = 300;
/** More tasks than this are a burden to a scheduler. */
const MOST_TASKS = 1000;

export interface TaskSize {
  /** Threads of a task. */
  threads: number;
  /** So many shards in a task, instead of as many as take five minutes. */
  taskShards?: number | undefined;
  /** The most that the scheduler allows, if it is fewer than a thousand. */
  mostTasks?: number;
}

/** Shards shared out among tasks: each task has a list of them. */
export function tasksOf(plan: Plan, shards: readonly number[], size: TaskSize): number[][] {
  const { threads, taskShards, mostTasks = MOST_TASKS } = size;
  const seconds = shards.reduce((sum, shard) => sum + secondsOf(plan, shard), 0) / shards.length;
  const wanted = taskShards ?? Math.max(1, Math.round((SECONDS_PER_TASK * threads) / seconds));
  const perTask = Math.max(wanted, Math.ceil(shards.length / Math.min(mostTasks, MOST_TASKS)));
  return Array.from({ length: Math.ceil(shards.length / perTask) }, (_, i) =>
    shards.slice(i * perTask, (i + 1) * perTask),
  );
}

/** How long a shard takes one thread, roughly. */
export function secondsOf(plan: Plan, shard: number): number {
  const { from, until } = shardOf(plan, shard);
  const { replications } = plan.results;
  let events = 0;
  for (let row = from; row < until; ) {
    const point = Math.floor(row / replications);
    const end = Math.min(until, (point + 1) * replications);
    events += (end - row) * plan.work[point]!;
    row = end;
  }
  return events / EVENTS_PER_SECOND;
}
