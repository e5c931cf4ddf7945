import { type Experiment, readExperiment } from "@ventesal/batch";
import { pathText } from "@ventesal/pathway";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { readText } from "../files/read-text.ts";
import { repeatedKeys } from "../files/repeated-keys.ts";
import { withinFile } from "../scenario/within-file.ts";
import type { Words } from "../words/index.ts";

/**
 * An experiment from a file.
 * @throws {CliError} with all that is wrong with it, each with the file and the place in it
 */
export async function readExperimentFile(path: string, words: Words): Promise<Experiment> {
  const text = await readText(path, words);
  return withinFile(path, words, () => {
    const experiment = readExperiment(text);
    const problems = repeatedKeys(text).map(({ key, path: at }) => {
      const message = words.keyTwice(key);
      return { place: pathText(at), code: "given-twice", expected: words.expected.keyOnce, received: key, message };
    });
    if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
    return experiment;
  });
}
