import { CommanderError } from "commander";
import type { Cli } from "./cli.ts";
import { problemOfCommander } from "./errors/of-commander.ts";
import { CliError, type Problem } from "./errors/problem.ts";
import { ExitCode } from "./exit-code.ts";
import type { Words } from "./words/index.ts";

/**
 * Tells on stderr what ended the command, and gives the exit code. A user's mistake is a line for each problem, `place: sentence`, and
 * with `json` also an object `{ "errors": [{ place, code, expected, received, message }] }`; whatever else comes here is a mistake of
 * ours and shows its stack.
 */
export async function tellError(error: unknown, cli: Cli, json: boolean): Promise<number> {
  const known = await problemsOf(error, cli.words);
  if (known === null) {
    cli.err(`${cli.words.unexpected}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return ExitCode.unexpected;
  }
  const { problems, exitCode } = known;
  for (const { place, message } of problems) cli.err(`${cli.words.place(place)}: ${message}\n`);
  if (json && problems.length > 0) cli.err(`${JSON.stringify({ errors: problems.map(asData) })}\n`);
  return exitCode;
}

async function problemsOf(
  error: unknown,
  words: Words,
): Promise<{ problems: readonly Problem[]; exitCode: number } | null> {
  if (error instanceof CliError) return error;
  if (error instanceof CommanderError) {
    // the help text and the version come as errors, too, and have been printed
    if (error.exitCode === 0) return { problems: [], exitCode: ExitCode.ok };
    if (error.code === "commander.help") return { problems: [], exitCode: ExitCode.badInput };
    return { problems: [problemOfCommander(error, words)], exitCode: ExitCode.badInput };
  }
  // loaded here, since the packages are, if the error is theirs, and since they need not be, if it is not
  const { problemsOfPackages } = await import("./errors/of-packages.ts");
  return problemsOfPackages(error, words);
}

function asData({ place, code, expected, received, message }: Problem): Problem {
  return { place, code, expected, received: received ?? null, message };
}
