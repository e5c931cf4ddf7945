import { dirname, isAbsolute, join } from "node:path";
import { type Model, type OwnInput, type OwnTables, readOwnTables } from "@ventesal/scenario";
import { CliError, type Problem } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { readBytes } from "../files/read-bytes.ts";
import type { Words } from "../words/index.ts";

/** Files whose tables stand in for built-in data, by the table's name. */
export type OwnFiles = Readonly<Record<string, string>>;

/**
 * The files of `--own name=file`.
 * @throws {CliError} for what is not written so, and for a table that is given twice
 */
export function ownFilesFrom(options: readonly string[], words: Words): OwnFiles {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const text of options) {
    const [, name = "", file = ""] = /^([^=]*)=(.*)$/s.exec(text)?.map((part) => part.trim()) ?? [];
    const place = name === "" ? "--own" : `--own ${name}`;
    const problem = (code: string, expected: string): Problem => {
      return { place, code, expected, received: text, message: words.expectedGot(expected, JSON.stringify(text)) };
    };
    if (name === "" || file === "") problems.push(problem("shape", words.expected.ownFile));
    else if (files.has(name)) problems.push(problem("given-twice", words.expected.tableOnce));
    else files.set(name, file);
  }
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
  return Object.fromEntries(files);
}

/** The files that a scenario file names; relative paths begin at its folder. */
export function ownFilesBeside(scenarioFile: string, own: OwnFiles): OwnFiles {
  const beside = (path: string) => (isAbsolute(path) ? path : join(dirname(scenarioFile), path));
  return Object.fromEntries(Object.entries(own).map(([name, path]) => [name, beside(path)]));
}

/**
 * The tables of these files. How they are encoded, their readers find out.
 * @throws {CliError} with all files that cannot be read
 * @throws {ScenarioError} with all that is wrong with their content, and for tables that the model does not have
 */
export async function readOwnFiles(model: Model, files: OwnFiles, words: Words): Promise<OwnTables> {
  const problems: Problem[] = [];
  const inputs: [string, OwnInput][] = [];
  for (const [name, path] of Object.entries(files)) {
    try {
      inputs.push([name, { bytes: await readBytes(path, words), place: path }]);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
  return readOwnTables(model, Object.fromEntries(inputs));
}
