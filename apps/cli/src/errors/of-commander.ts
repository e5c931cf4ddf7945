import type { CommanderError } from "commander";
import type { Words } from "../words/index.ts";
import type { Problem } from "./problem.ts";

/** A usage error of the argument library as a problem. The library has no data on its errors, only codes and English sentences. */
export function problemOfCommander({ code, message }: CommanderError, words: Words): Problem {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1] ?? null;
  const { usage } = words;
  const problem = (place: string, expected: string, received: unknown, sentence: string): Problem => ({
    place,
    code: code.replace(/^commander\./, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    expected,
    received,
    message: sentence,
  });
  switch (code) {
    case "commander.unknownOption":
      return problem(named, near ?? usage.anOption, named, usage.unknownOption(near));
    case "commander.unknownCommand":
      return problem(named, near ?? usage.aCommand, named, usage.unknownCommand(near));
    case "commander.missingArgument":
      return problem(`<${named}>`, usage.anArgument, null, usage.missingArgument);
    case "commander.optionMissingArgument":
      return problem(named, usage.aValue, null, usage.missingValue);
    case "commander.excessArguments": {
      const [expected = "", received = ""] = /Expected (\d+) .* got (\d+)/.exec(message)?.slice(1) ?? [];
      return problem(usage.arguments, expected, received, usage.tooMany(expected, received));
    }
    default:
      return problem("ventesal", "", null, message.replace(/^error: /, ""));
  }
}
