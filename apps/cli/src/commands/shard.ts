import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { wholeNumber } from "../options/read.ts";

export interface ShardOptions {
  threads: number;
}

/** `ventesal shard DIR INDICES`: what a task of a cluster runs. */
export function shard(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("shard")
    .description(words.batch.shard)
    .argument("<folder>", words.batch.folderArgument)
    .argument("<shards>", words.batch.shardsArgument)
    .addOption(
      new Option("--threads <n>", words.batch.threads).default(1).argParser(wholeNumber("--threads", 1, 1024, words)),
    )
    .action(async (folder: string, shards: string, options: ShardOptions) => {
      const { runShards } = await import("../batch/run-shards.ts");
      await runShards(cli, folder, shards, options);
    });
}
