import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption, outOption, repeated } from "../options/common.ts";

export interface SummariseOptions {
  format: Format;
  out?: string;
  all?: true;
  by: readonly string[];
}

/** `ventesal summarise DIR`: what a batch found. */
export function summarise(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("summarise")
    .description(words.batch.summarise)
    .argument("<folder>", words.batch.folderArgument)
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(new Option("--all", words.help.all))
    .addOption(repeated(new Option("--by <kind>", words.help.by)))
    .addOption(outOption(words))
    .action(async (folder: string, options: SummariseOptions) => {
      const { summariseBatch } = await import("../batch/summarise-batch.ts");
      await summariseBatch(cli, folder, options);
    });
}
