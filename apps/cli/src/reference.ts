import type { Language } from "@ventesal/pathway";
import { ventesal } from "./program.ts";
import { wordsIn } from "./words/index.ts";

export { models } from "./models.ts";
export { publishedSchema } from "./scenario/published-schema.ts";

/** A command as its help text has it. */
export interface CommandReference {
  name: string;
  usage: string;
  description: string;
  arguments: readonly Described[];
  options: readonly Described[];
}

/** What is written, such as `--seed <text>`, and what it means. */
export interface Described {
  term: string;
  description: string;
}

/** Every command with its arguments and options, from what the command line tells of itself with `--help`. */
export function commandReference(language: Language): CommandReference[] {
  const silent = () => {};
  const program = ventesal({
    language,
    words: wordsIn(language),
    out: silent,
    err: silent,
    errIsTerminal: false,
    exitCode: 0,
  });
  const help = program.createHelp();
  return program.commands.map((command) => ({
    name: command.name(),
    usage: help.styleUsage(help.commandUsage(command)),
    description: command.description(),
    arguments: help.visibleArguments(command).map((argument) => ({
      term: help.argumentTerm(argument),
      description: help.argumentDescription(argument),
    })),
    options: help
      .visibleOptions(command)
      .filter((option) => option.long !== "--help")
      .map((option) => ({ term: help.optionTerm(option), description: help.optionDescription(option) })),
  }));
}
