import { type Pathway, pathText, readPathway } from "@ventesal/pathway";
import { parseScenarioFile, type ScenarioFile } from "@ventesal/scenario";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { repeatedKeys } from "../files/repeated-keys.ts";
import type { Words } from "../words/index.ts";

/**
 * A pathway from the text of a file.
 * @throws {PathwayError} for all that is wrong with it; {CliError} for keys that occur twice
 */
export function pathwayFrom(text: string, words: Words): Pathway {
  return checkedFor(text, readPathway(text), words);
}

/**
 * A scenario file from its text.
 * @throws {ScenarioError} if it is not one; {CliError} for keys that occur twice
 */
export function scenarioFileFrom(text: string, words: Words): ScenarioFile {
  return checkedFor(text, parseScenarioFile(text), words);
}

function checkedFor<T>(text: string, content: T, words: Words): T {
  const problems = repeatedKeys(text).map(({ key, path }) => {
    const message = words.keyTwice(key);
    return { place: pathText(path), code: "given-twice", expected: words.expected.keyOnce, received: key, message };
  });
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
  return content;
}
