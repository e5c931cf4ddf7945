import { readFile } from "node:fs/promises";
import type { Words } from "../words/index.ts";
import { systemProblem } from "./file-problem.ts";

/**
 * The bytes of a file. `expected` says what was looked for, if nothing is there.
 * @throws {CliError} if it is not there, not a file, or may not be read
 */
export async function readBytes(path: string, words: Words, expected = words.expected.file): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const denied = ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
    throw systemProblem(path, error, denied ? words.expected.readable : expected, words);
  }
}
