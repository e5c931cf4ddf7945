import { type Method, OBJECTIVES, type Objective } from "@ventesal/placement";
import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption, outOption, repeated } from "../options/common.ts";
import { numberFrom, oneOf, wholeNumber } from "../options/read.ts";

export interface PlacementOptions {
  sites: number;
  objective: Objective;
  limit: number;
  existing?: string;
  forbidden?: string;
  candidates?: string;
  atLeastOnePerRegion?: true;
  borders: "open" | "closed";
  within?: number;
  minVolume?: number;
  capacity?: number;
  planned?: true;
  islands?: true;
  year: number;
  own: readonly string[];
  front?: true;
  price?: true;
  method?: Method;
  budgetPosts?: number;
  simulate?: true;
  keep: number;
  replications: number;
  most: number;
  delta: number;
  seed: string;
  scenarioOut?: string;
  format: Format;
  out?: string;
  quiet?: true;
}

const METHODS: readonly Method[] = ["branch-and-bound", "bisection", "set-covering", "enumeration", "highs"];

/** `ventesal place`: where clinics should stand, with proof; with what staff, by simulation. */
export function place(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help, placement: own } = words;
  const whole = (flag: string, least: number, most: number) => wholeNumber(flag, least, most, words);
  const number = (flag: string, least: number, most: number) => numberFrom(flag, least, most, words);
  program
    .command("place")
    .description(own.description)
    .addOption(new Option("--sites <n>", own.sites).default(6).argParser(whole("--sites", 1, 100)))
    .addOption(
      new Option(`--objective <${OBJECTIVES.join("|")}>`, own.objective)
        .default("mean-travel")
        .argParser(oneOf("--objective", OBJECTIVES, words)),
    )
    .addOption(new Option("--limit <minutes>", own.limit).default(60).argParser(number("--limit", 1, 1000)))
    .addOption(new Option("--existing <sites>", own.existing))
    .addOption(new Option("--forbidden <sites>", own.forbidden))
    .addOption(new Option("--candidates <sites>", own.candidates))
    .addOption(new Option("--at-least-one-per-region", own.perRegion))
    .addOption(
      new Option("--borders <open|closed>", own.borders)
        .default("open")
        .argParser(oneOf("--borders", ["open", "closed"], words)),
    )
    .addOption(new Option("--within <minutes>", own.within).argParser(number("--within", 1, 1000)))
    .addOption(new Option("--min-volume <people>", own.minVolume).argParser(number("--min-volume", 0, 1e8)))
    .addOption(new Option("--capacity <people>", own.capacity).argParser(number("--capacity", 1, 1e8)))
    .addOption(new Option("--planned", own.planned))
    .addOption(new Option("--islands", own.islands))
    .addOption(new Option("--year <n>", own.year).default(2026).argParser(whole("--year", 2024, 2050)))
    .addOption(repeated(new Option("--own <name=file>", help.own)))
    .addOption(new Option("--front", own.front))
    .addOption(new Option("--price", own.price))
    .addOption(new Option(`--method <${METHODS.join("|")}>`, own.method).argParser(oneOf("--method", METHODS, words)))
    .addOption(new Option("--budget-posts <n>", own.budgetPosts).argParser(whole("--budget-posts", 1, 1000)))
    .addOption(new Option("--simulate", own.simulate))
    .addOption(new Option("--keep <n>", own.keep).default(3).argParser(whole("--keep", 1, 20)))
    .addOption(
      new Option("--replications <n>", own.replications).default(10).argParser(whole("--replications", 2, 100_000)),
    )
    .addOption(new Option("--most <n>", own.most).default(20).argParser(whole("--most", 2, 100_000)))
    .addOption(new Option("--delta <days>", own.delta).default(2).argParser(number("--delta", 0.01, 1000)))
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(new Option("--scenario-out <file>", own.scenarioOut))
    .addOption(formatOption(words, ["table", "json", "csv", "geojson"]))
    .addOption(outOption(words))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (options: PlacementOptions) => {
      const { placeFor } = await import("../place/place-for.ts");
      await placeFor(cli, options);
    });
}
