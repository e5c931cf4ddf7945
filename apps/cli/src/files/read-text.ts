import { readFile } from "node:fs/promises";
import type { Words } from "../words/index.ts";
import { fileProblem, systemProblem } from "./file-problem.ts";

/**
 * The text of a file. `expected` says what was looked for, if nothing is there.
 * @throws {CliError} if it is not there, not a file, may not be read or is not UTF-8
 */
export async function readText(path: string, words: Words, expected = words.expected.file): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const denied = ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
    throw systemProblem(path, error, denied ? words.expected.readable : expected, words);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fileProblem(path, "not-utf8", words.expected.utf8, words.received.notUtf8, words);
  }
}
