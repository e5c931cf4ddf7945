import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import {
  type Format,
  formatOption,
  outOption,
  repeated,
  type ScenarioOptions,
  takesScenario,
} from "../options/common.ts";
import { above0Below1, wholeNumber } from "../options/read.ts";

export interface RunOptions extends ScenarioOptions {
  replications?: number;
  precision?: number;
  seed: string;
  allowOverload?: true;
  format: Format;
  out?: string;
  all?: true;
  by: readonly string[];
  quiet?: true;
}

/** Every replication's figures are kept until the end, about a kilobyte each. */
const MOST_REPLICATIONS = 1_000_000;

/** `ventesal run SCENARIO`: simulate and print the figures. */
export function run(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help } = words;
  const command = program.command("run").description(help.run);
  takesScenario(command, words)
    .addOption(
      new Option("--replications <n>", help.replications).argParser(
        wholeNumber("--replications", 1, MOST_REPLICATIONS, words),
      ),
    )
    .addOption(new Option("--precision <p>", help.precision).argParser(above0Below1("--precision", words)))
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(new Option("--allow-overload", help.allowOverload))
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(new Option("--all", help.all))
    .addOption(repeated(new Option("--by <kind>", help.by)))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (name: string, options: RunOptions) => {
      const { runScenario } = await import("../run/run-scenario.ts");
      await runScenario(cli, name, options);
    });
}
