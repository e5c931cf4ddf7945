import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption } from "../options/common.ts";

export interface ValidateOptions {
  seed: string;
  format: "table" | "json";
  quiet?: true;
}

/** `ventesal validate`: theory, hand-worked and report checks, with figures; exit code 1 if one does not pass. */
export function validate(program: Command, cli: Cli): void {
  const { words } = cli;
  program
    .command("validate")
    .description(words.validate.description)
    .addOption(new Option("--seed <text>", words.validate.seed).default("ventesal"))
    .addOption(formatOption(words, ["table", "json"]))
    .addOption(new Option("--quiet", words.help.quiet))
    .action(async (options: ValidateOptions) => {
      const { runValidation } = await import("../validate/run-validation.ts");
      await runValidation(cli, options);
    });
}
