import { termFor } from "@ventesal/words";
import { Command, type Help, Option } from "commander";
import release from "../package.json" with { type: "json" };
import type { Cli } from "./cli.ts";
import { commands } from "./commands/index.ts";
import { oneOf } from "./options/read.ts";
import type { Words } from "./words/index.ts";

/** The whole command line. What is wrong with the arguments is thrown, not printed: `errors.ts` tells it. */
export function ventesal(cli: Cli): Command {
  const { words } = cli;
  const { help } = words;
  const program = new Command("ventesal")
    .description(help.program)
    .version(release.version, "-V, --version", help.version)
    .addOption(new Option("--lang <da|en>", help.lang).argParser(oneOf("--lang", ["da", "en"], words)))
    .helpOption("-h, --help", help.help)
    .helpCommand("help [command]", help.helpCommand)
    .addHelpText("after", `\n${help.exitCodes}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.out(text),
      writeErr: (text) => cli.err(text),
      outputError: () => {},
    })
    .configureHelp(helpIn(words));
  for (const register of commands) register(program, cli);
  return program;
}

/** The argument library's help in our words. */
function helpIn({ help }: Words): Partial<Help> {
  return {
    helpWidth: 100,
    showGlobalOptions: true,
    styleTitle: (title) => termFor(title, help.titles),
    styleUsage: (usage) => usage.replace(/\[\w+\]/g, (part) => termFor(part, help.placeholders)),
    styleSubcommandTerm: (term) => term.replace(/\[\w+\]/g, (part) => termFor(part, help.placeholders)),
    optionDescription: ({ description, defaultValue, defaultValueDescription, mandatory }) => {
      const shown = defaultValueDescription ?? (typeof defaultValue === "boolean" ? undefined : defaultValue);
      return shown === undefined || shown === "–" || mandatory
        ? description
        : `${description} (${help.default} ${shown})`;
    },
    argumentDescription: ({ description, argChoices, defaultValue }) => {
      const choices = argChoices ? `${help.choices} ${argChoices.join(", ")}` : "";
      const byDefault = defaultValue === undefined ? "" : `${help.default} ${defaultValue}`;
      const more = [choices, byDefault].filter((text) => text !== "").join("; ");
      return more === "" ? description : `${description} (${more})`;
    },
  };
}
