import { problemsOfPackages } from "../errors/of-packages.ts";
import { CliError } from "../errors/problem.ts";
import type { Words } from "../words/index.ts";

/** Does something with a file's content; what is found wrong names the file in front of the place. */
export function withinFile<T>(path: string, words: Words, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const told = error instanceof CliError ? error : problemsOfPackages(error, words);
    if (told === null) throw error;
    const problems = told.problems.map((problem) => ({ ...problem, place: `${path}: ${problem.place}` }));
    throw new CliError(problems, told.exitCode);
  }
}
