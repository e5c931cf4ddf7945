import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption, repeated } from "../options/common.ts";
import { oneOf, wholeNumber } from "../options/read.ts";

export const EXECUTORS = ["local", "slurm", "pbs", "kubernetes"] as const;
export type ExecutorName = (typeof EXECUTORS)[number];

export interface BatchOptions {
  out: string;
  resume?: true;
  executor: ExecutorName;
  threads?: number;
  shardReplications?: number;
  taskShards?: number;
  slurmArg: readonly string[];
  rounds: number;
  dryRun?: true;
  format: "table" | "json";
  quiet?: true;
}

/** `ventesal batch FILE --out DIR`: an experiment, wherever it runs. */
export function batch(program: Command, cli: Cli): void {
  const { words } = cli;
  const whole = (name: string, most: number) => wholeNumber(name, 1, most, words);
  program
    .command("batch")
    .description(words.batch.description)
    .argument("<file>", words.batch.fileArgument)
    .addOption(new Option("--out <folder>", words.batch.out).makeOptionMandatory())
    .addOption(new Option("--resume", words.batch.resume))
    .addOption(
      new Option(`--executor <${EXECUTORS.join("|")}>`, words.batch.executor)
        .default("local")
        .argParser(oneOf("--executor", EXECUTORS, words)),
    )
    .addOption(new Option("--threads <n>", words.batch.threads).argParser(whole("--threads", 1024)))
    .addOption(
      new Option("--shard-replications <n>", words.batch.shardReplications).argParser(
        whole("--shard-replications", 1_000_000_000),
      ),
    )
    .addOption(new Option("--task-shards <n>", words.batch.taskShards).argParser(whole("--task-shards", 100_000)))
    .addOption(repeated(new Option("--slurm-arg <argument>", words.batch.slurmArgument)))
    .addOption(new Option("--rounds <n>", words.batch.rounds).default(3).argParser(whole("--rounds", 100)))
    .addOption(new Option("--dry-run", words.batch.dryRun))
    .addOption(formatOption(words, ["table", "json"]))
    .addOption(new Option("--quiet", words.help.quiet))
    .action(async (file: string, options: BatchOptions) => {
      const { batchFromFile } = await import("../batch/batch-from-file.ts");
      await batchFromFile(cli, file, options);
    });
}
