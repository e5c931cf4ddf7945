import { type Paths, type Plan, shardState } from "@ventesal/batch";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { BatchOptions } from "../commands/batch.ts";
import { threadsFor } from "./executor-for.ts";
import { planAsText } from "./plan-as-text.ts";
import { type Cluster, roundFor, writeForSubmission } from "./written-round.ts";

/** Says what would be run: the plan, and for a cluster what would be submitted. Nothing is written. */
export async function dryRun(cli: Cli, plan: Plan, paths: Paths, options: BatchOptions): Promise<void> {
  const { words } = cli;
  const { executor } = options;
  const lines = [planAsText(cli, plan)];
  if (executor !== "local") {
    const { tasks, script, submit } = roundFor(plan, paths, await missing(plan, paths), { ...options, executor });
    const numbers = numbersIn(cli.language);
    const threads = numbers.short(threadsFor(options), 0);
    lines.push(
      `${words.batch.plan.tasks(numbers.short(tasks.length, 0), threads)}\n`,
      ...untested(cli, executor),
      `${words.batch.submitWith(submit)}\n\n`,
      script,
      "\n",
    );
  }
  cli.out(`${lines.join("")}${words.batch.plan.dry}\n`);
}

/** Writes what a cluster is to be asked, for somebody to submit. */
export async function handOver(
  cli: Cli,
  plan: Plan,
  paths: Paths,
  options: BatchOptions,
  executor: Cluster,
): Promise<void> {
  const { batch } = cli.words;
  const round = roundFor(plan, paths, await missing(plan, paths), { ...options, executor });
  writeForSubmission(round, paths);
  cli.out([...untested(cli, executor), `${batch.submitWith(round.submit)}\n`, `${batch.thenResume}\n`].join(""));
}

function untested({ words }: Cli, executor: Cluster): string[] {
  return executor === "slurm" ? [] : [`${words.batch.untested[executor]}\n`];
}

async function missing(plan: Plan, paths: Paths): Promise<number[]> {
  const found: number[] = [];
  for (const shard of plan.shards.keys()) {
    if ((await shardState(plan, shard, paths)) !== "done") found.push(shard);
  }
  return found;
}
