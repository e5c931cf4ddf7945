import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption, outOption, type ScenarioOptions, takesScenario } from "../options/common.ts";
import { wholeNumber } from "../options/read.ts";

export interface DoubtsOptions extends ScenarioOptions {
  measure?: string;
  vectors?: number;
  replications?: number;
  trajectories?: number;
  base?: number;
  seed: string;
  format: Format;
  out?: string;
  all?: true;
  quiet?: true;
}

/** `ventesal doubts SCENARIO`: noise and doubt about inputs apart, and which input is most worth measuring. */
export function doubts(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help, doubts: own } = words;
  const count = (flag: string, text: string, least: number, most: number) =>
    new Option(`${flag} <n>`, text).argParser(wholeNumber(flag, least, most, words));
  takesScenario(program.command("doubts").description(own.description), words)
    .addOption(new Option("--measure <measure>", own.measure))
    .addOption(count("--vectors", own.vectors, 4, 100_000))
    .addOption(count("--replications", own.replications, 2, 100_000))
    .addOption(count("--trajectories", own.trajectories, 2, 10_000))
    .addOption(count("--base", own.base, 0, 65_536))
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(new Option("--all", help.all))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (name: string, options: DoubtsOptions) => {
      const { doubtsOf } = await import("../doubts/doubts-of.ts");
      await doubtsOf(cli, name, options);
    });
}
