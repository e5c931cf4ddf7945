import { type Command, Option } from "commander";
import type { Words } from "../words/index.ts";
import { oneOf } from "./read.ts";

export type Format = "table" | "json" | "csv" | "geojson";

/** `--format`, the first form being the one without it. */
export function formatOption(words: Words, forms: readonly Format[]): Option {
  return new Option(`--format <${forms.join("|")}>`, words.help.format)
    .default(forms[0])
    .argParser(oneOf("--format", forms, words));
}

/** `--out FILE`. */
export function outOption(words: Words): Option {
  return new Option("--out <file>", words.help.out);
}

/** What says which scenario is meant, besides the argument: any number of settings, and of tables of one's own. */
export interface ScenarioOptions {
  set: readonly string[];
  own: readonly string[];
}

/** Gives a command the argument SCENARIO, `--set` and `--own`. */
export function takesScenario(command: Command, words: Words): Command {
  return withScenarioOptions(command.argument("<scenario>", words.help.scenarioArgument), words);
}

/** Gives a command `--set` and `--own`. */
export function withScenarioOptions(command: Command, words: Words): Command {
  return command
    .addOption(repeated(new Option("--set <key=value>", words.help.set)))
    .addOption(repeated(new Option("--own <name=file>", words.help.own)));
}

/** Lets an option be given more than once; its value is the list of all that was given, empty without it. */
export function repeated(option: Option): Option {
  return option.argParser((text: string, before: readonly string[]) => [...before, text]).default([], "–");
}
