import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { formatOption, outOption, type ScenarioOptions, takesScenario } from "../options/common.ts";
import { wholeNumber } from "../options/read.ts";

export interface WarmUpOptions extends ScenarioOptions {
  replications?: number;
  seed: string;
  format: "table" | "json";
  out?: string;
}

/** `ventesal warm-up SCENARIO`: how long the start of a run lasts, and how many replications a precision takes. */
export function warmUp(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help } = words;
  takesScenario(program.command("warm-up").description(words.warmUp.description), words)
    .addOption(
      new Option("--replications <n>", help.replications).argParser(wholeNumber("--replications", 2, 100_000, words)),
    )
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(formatOption(words, ["table", "json"]))
    .addOption(outOption(words))
    .action(async (name: string, options: WarmUpOptions) => {
      const { warmUpOf } = await import("../warm-up/warm-up-of.ts");
      await warmUpOf(cli, name, options);
    });
}
