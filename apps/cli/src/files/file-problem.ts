import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/** The error for a file that cannot be used as it stands. */
export function fileProblem(path: string, code: string, expected: string, received: string, words: Words): CliError {
  const message = words.expectedGot(expected, received);
  return new CliError([{ place: path, code, expected, received, message }], ExitCode.badInput);
}

/** The same from what the operating system says. */
export function systemProblem(path: string, error: unknown, expected: string, words: Words): CliError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const { received } = words;
  const said: Record<string, string> = {
    ENOENT: received.nothingThere,
    ENOTDIR: received.notAFile,
    EISDIR: received.aFolder,
    EACCES: received.notAllowed,
    EPERM: received.notAllowed,
    EROFS: received.notAllowed,
  };
  return fileProblem(path, code.toLowerCase() || "file", expected, said[code] ?? message, words);
}
