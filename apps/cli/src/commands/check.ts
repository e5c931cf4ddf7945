import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption } from "../options/common.ts";

export interface CheckOptions {
  format: "table" | "json";
}

/** `ventesal check FILE`: is this file a pathway or a scenario that can be run? */
export function check(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("check")
    .description(words.help.check)
    .argument("<file>", words.help.checkArgument)
    .addOption(formatOption(words, ["table", "json"]))
    .action(async (file: string, options: CheckOptions) => {
      const { checkFile } = await import("../check/check-file.ts");
      await checkFile(cli, file, options);
    });
}
