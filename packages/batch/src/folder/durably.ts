import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf, fileError, withFile } from "../file-system.ts";
import { temporaryFor } from "./paths.ts";

/** Systems on which a folder cannot be asked to be on the disk say so with one of these. */
const NO_FOLDER_SYNC = ["EINVAL", "EISDIR", "EPERM", "EACCES", "ENOTSUP", "EBADF"];

/**
 * Writes a new file; it is on the disk when this returns.
 * @throws {BatchError} if it is there already, or cannot be written
 */
export function writeDurably(path: string, text: string): void {
  withFile(path, () => {
    const file = openSync(path, "wx");
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Puts a text in the place of what a file says now: whole or not at all. */
export function replaceDurably(path: string, text: string): void {
  const temporary = temporaryFor(path);
  try {
    writeDurably(temporary, text);
    withFile(path, () => renameSync(temporary, path));
    fsyncFolder(dirname(path));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Sees to it that names given in a folder outlast a power cut, where the system can. */
export function fsyncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(codeOf(error) ?? "")) throw fileError(folder, error);
  }
}
