import { access, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Cli } from "../cli.ts";
import type { Words } from "../words/index.ts";
import { fileProblem, systemProblem } from "./file-problem.ts";

/**
 * Whether a file can be written there, asked before the work is done.
 * @throws {CliError} if the folder is not there or may not be written to, or if something else than a file stands there
 */
export async function checkPlace(path: string, words: Words): Promise<void> {
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory())
      throw fileProblem(folder, "enotdir", words.expected.folder, words.received.notAFile, words);
  } catch (error) {
    throw known(error) ? error : systemProblem(folder, error, words.expected.folder, words);
  }
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) {
    const received = there.isDirectory() ? words.received.aFolder : words.received.notAFile;
    throw fileProblem(path, "not-a-file", words.expected.file, received, words);
  }
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw systemProblem(path, error, words.expected.writable, words);
  }
}

/** Prints a result, or writes it to a file as `writeWhole` does. */
export async function deliver(cli: Cli, text: string, path: string | undefined): Promise<void> {
  if (path === undefined) cli.out(text);
  else await writeWhole(path, text, cli.words);
}

/**
 * Writes a file: under another name in the same folder first, which then takes the place of what was there. So the file is there whole or not
 * at all. A link is followed, not replaced.
 * @throws {CliError} if it cannot be written; nothing is left behind then
 */
export async function writeWhole(path: string, content: string | Uint8Array, words: Words): Promise<void> {
  await checkPlace(path, words);
  const target = await realpath(path).catch(() => path);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(part, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, target);
  } catch (error) {
    // what went wrong first is told, not that it cannot be cleared away either
    await rm(part, { force: true }).catch(() => undefined);
    throw systemProblem(path, error, words.expected.writable, words);
  }
}

function known(error: unknown): boolean {
  return error instanceof Error && error.name === "CliError";
}
