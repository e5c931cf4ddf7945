import { type Command, Option } from "commander";
import type { Words } from "../words/index.ts";
import { oneOf } from "./read.ts";

export type Format = "table" | "json" | "csv";

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

/** What says which scenario is meant: an argument and any number of settings. */
export interface ScenarioOptions {
  set: readonly string[];
}

/** Gives a command the argument SCENARIO and `--set`. */
export function takesScenario(command: Command, words: Words): Command {
  const collect = (text: string, before: readonly string[]) => [...before, text];
  return command
    .argument("<scenario>", words.help.scenarioArgument)
    .addOption(new Option("--set <key=value>", words.help.set).argParser(collect).default([], "–"));
}
