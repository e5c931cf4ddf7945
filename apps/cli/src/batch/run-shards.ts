import { resolve } from "node:path";
import {
  type Executor,
  inProcess,
  pathsIn,
  readPlan,
  requireSameVersions,
  shardOf,
  shardState,
  numbersIn as shardsIn,
} from "@ventesal/batch";
import { openKernel } from "@ventesal/kernel";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ShardOptions } from "../commands/shard.ts";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { models } from "../models.ts";
import { localThreads } from "./executor-for.ts";
import { tellHappenings } from "./tell-happenings.ts";

/** Runs shards of a batch that others look after. Those that are done already are left as they are. */
export async function runShards(cli: Cli, folder: string, text: string, { threads }: ShardOptions): Promise<void> {
  const { words, language } = cli;
  const paths = pathsIn(resolve(folder));
  const plan = readPlan(paths);
  requireSameVersions(plan, paths);
  const asked = shardsIn(text, plan.shards.length);
  if (asked === null) {
    const expected = words.batch.shardsExpected(String(plan.shards.length - 1));
    const message = words.expectedGot(expected, JSON.stringify(text));
    throw new CliError(
      [{ place: "<shards>", code: "no-such-shard", expected, received: text, message }],
      ExitCode.badInput,
    );
  }
  const shards: number[] = [];
  for (const shard of asked) {
    if ((await shardState(plan, shard, paths)) === "done") cli.out(`${words.batch.shardWasDone(String(shard))}\n`);
    else shards.push(shard);
  }
  const execute: Executor = threads === 1 ? inProcess(models, await openKernel()) : localThreads(threads);
  const { tell } = tellHappenings(cli, true);
  await execute({ plan, paths, shards, tell, signal: new AbortController().signal });
  for (const shard of shards) {
    const { from, until } = shardOf(plan, shard);
    cli.out(`${words.batch.shardDone(String(shard), numbersIn(language).short(until - from, 0))}\n`);
  }
}
