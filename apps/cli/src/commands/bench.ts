import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption } from "../options/common.ts";
import { wholeNumber } from "../options/read.ts";

export interface BenchOptions {
  patients: number;
  rounds: number;
  limit?: string;
  format: "table" | "json";
}

/** `ventesal bench`: patients and events a second on three models, beside a yardstick if one is given. */
export function bench(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("bench")
    .description(words.bench.description)
    .addOption(
      new Option("--patients <n>", words.bench.patients)
        .default(1_000_000)
        .argParser(wholeNumber("--patients", 1, 100_000_000, words)),
    )
    .addOption(
      new Option("--rounds <n>", words.bench.rounds).default(5).argParser(wholeNumber("--rounds", 1, 1000, words)),
    )
    .addOption(new Option("--limit <path>", words.bench.limit))
    .addOption(formatOption(words, ["table", "json"]))
    .action(async (options: BenchOptions) => {
      const { runBench } = await import("../bench/run-bench.ts");
      await runBench(cli, options);
    });
}
