import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import {
  type Format,
  formatOption,
  outOption,
  repeated,
  type ScenarioOptions,
  withScenarioOptions,
} from "../options/common.ts";
import { above0Below1, numberFrom, wholeNumber } from "../options/read.ts";

export interface CompareOptions extends ScenarioOptions {
  replications?: number;
  seed: string;
  allowOverload?: true;
  format: Format;
  out?: string;
  all?: true;
  by: readonly string[];
  rank?: string | true;
  delta: number;
  confidence: number;
  most?: number;
  quiet?: true;
}

/** `ventesal compare BASE OTHER…`: paired differences with the same chance, and who gains and who loses. */
export function compare(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help } = words;
  const command = program
    .command("compare")
    .description(words.compare.description)
    .argument("<base>", words.compare.base)
    .argument("<others...>", words.compare.others);
  withScenarioOptions(command, words)
    .addOption(
      new Option("--replications <n>", help.replications).argParser(wholeNumber("--replications", 2, 1_000_000, words)),
    )
    .addOption(new Option("--rank [measure]", words.compare.rank))
    .addOption(
      new Option("--delta <x>", words.compare.delta).default(0).argParser(numberFrom("--delta", 0, 1e9, words)),
    )
    .addOption(
      new Option("--confidence <p>", words.compare.confidence)
        .default(0.95)
        .argParser(above0Below1("--confidence", words)),
    )
    .addOption(new Option("--most <n>", words.compare.most).argParser(wholeNumber("--most", 2, 1_000_000, words)))
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(new Option("--allow-overload", help.allowOverload))
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(new Option("--all", help.all))
    .addOption(repeated(new Option("--by <kind>", help.by)))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (base: string, others: string[], options: CompareOptions) => {
      const { compareByName } = await import("../compare/compare-by-name.ts");
      await compareByName(cli, [base, ...others], options);
    });
}
