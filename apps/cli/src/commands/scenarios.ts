import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption } from "../options/common.ts";

/** `ventesal scenarios`: what can be run by name. */
export function scenarios(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("scenarios")
    .description(words.help.scenarios)
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .action(async ({ format }: { format: Format }) => {
      const { listScenarios } = await import("../scenario/list-scenarios.ts");
      cli.out(listScenarios(cli, format));
    });
}
