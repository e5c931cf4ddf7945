import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption, outOption, type ScenarioOptions, takesScenario } from "../options/common.ts";
import { wholeNumber } from "../options/read.ts";

export interface CalibrateOptions extends ScenarioOptions {
  seed: string;
  vectors: number;
  format: Format;
  out?: string;
  quiet?: true;
}

/** `ventesal calibrate SCENARIO`: fit what no source gives to the published figures. */
export function calibrate(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help } = words;
  takesScenario(program.command("calibrate").description(words.calibrate.description), words)
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(
      new Option("--vectors <n>", words.calibrate.vectors)
        .default(100)
        .argParser(wholeNumber("--vectors", 10, 1000, words)),
    )
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (name: string, options: CalibrateOptions) => {
      const { calibrateScenario } = await import("../calibrate/calibrate-scenario.ts");
      await calibrateScenario(cli, name, options);
    });
}
