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
import { above0Below1, numberFrom, wholeNumber } from "../options/read.ts";

export interface PromiseOptions extends ScenarioOptions {
  share: number;
  within?: number;
  kept: number;
  to: readonly string[];
  vary?: string;
  growth: number;
  seed: string;
  first?: number;
  most?: number;
  check?: number;
  format: Format;
  out?: string;
  quiet?: true;
}

/** `ventesal promise SCENARIO`: which promise can be kept, and what it takes. */
export function promise(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help, promise: own } = words;
  takesScenario(program.command("promise").description(own.description), words)
    .addOption(new Option("--share <p>", own.share).default(0.9).argParser(above0Below1("--share", words)))
    .addOption(new Option("--within <days>", own.within).argParser(wholeNumber("--within", 1, 1000, words)))
    .addOption(new Option("--kept <p>", own.keptWith).default(0.9).argParser(above0Below1("--kept", words)))
    .addOption(repeated(new Option("--to <kind=name>", own.to)))
    .addOption(new Option("--vary <keys>", own.vary))
    .addOption(new Option("--growth <p>", own.growth).default(0.03).argParser(numberFrom("--growth", 0, 1, words)))
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(new Option("--first <n>", own.first).argParser(wholeNumber("--first", 10, 100_000, words)))
    .addOption(new Option("--most <n>", own.most).argParser(wholeNumber("--most", 10, 1_000_000, words)))
    .addOption(new Option("--check <n>", own.check).argParser(wholeNumber("--check", 0, 1_000_000, words)))
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (name: string, options: PromiseOptions) => {
      const { promiseFor } = await import("../promise/promise-for.ts");
      await promiseFor(cli, name, options);
    });
}
