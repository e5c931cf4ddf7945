import type { Words } from "../words/index.ts";
import { fileProblem } from "./file-problem.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * The text of a file. `expected` says what was looked for, if nothing is there.
 * @throws {CliError} if it is not there, not a file, may not be read or is not UTF-8
 */
export async function readText(path: string, words: Words, expected = words.expected.file): Promise<string> {
  const bytes = await readBytes(path, words, expected);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fileProblem(path, "not-utf8", words.expected.utf8, words.received.notUtf8, words);
  }
}
