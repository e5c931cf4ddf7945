import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption, repeated } from "../options/common.ts";

export interface ReproduceOptions {
  own: readonly string[];
  format: "table" | "json";
  quiet?: true;
}

/** `ventesal reproduce FILE`: makes a result again from its passport and says whether it is the same; exit code 1 if it is not. */
export function reproduce(program: Command, cli: Cli): void {
  const { reproduce: words, help } = cli.words;
  program
    .command("reproduce")
    .description(words.description)
    .argument("<file>", words.file)
    .addOption(repeated(new Option("--own <name=file>", help.own)))
    .addOption(formatOption(cli.words, ["table", "json"]))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (file: string, options: ReproduceOptions) => {
      const { reproduceFile } = await import("../reproduce/reproduce-file.ts");
      await reproduceFile(cli, file, options);
    });
}
