import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { batchError } from "../batch-error.ts";
import { codeOf, fileError, withFile } from "../file-system.ts";
import { fsyncFolder, writeDurably } from "./durably.ts";
import { hashOfFile } from "./hash-of-file.ts";
import { temporaryFor } from "./paths.ts";

/** Codes of file systems that have no hard links, or too few. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"];

/**
 * Gives a finished temporary file its own name, unless somebody was first: then it must have the same bytes, and is thrown away. A file once
 * committed is never replaced.
 *
 * @param differing the folder in which an attempt that gave other bytes is kept
 * @returns whether it was the first
 * @throws {BatchError} `shard-differs` if the file that is there has other bytes
 */
export async function commitFile(
  temporary: string,
  path: string,
  sha256: string,
  differing: string,
): Promise<"committed" | "there-already"> {
  if (takeName(temporary, path)) return "committed";
  const there = await hashOfFile(path);
  if (there === sha256) {
    withFile(temporary, () => rmSync(temporary, { force: true }));
    return "there-already";
  }
  const kept = join(differing, `${basename(path, extname(path))}-${sha256.slice(0, 12)}${extname(path)}`);
  withFile(kept, () => {
    mkdirSync(differing, { recursive: true });
    renameSync(temporary, kept);
  });
  const message = `a second attempt gave other bytes (${sha256}) than the first (${there}); it is kept as ${kept}`;
  throw batchError("shard-differs", path, `the bytes ${there}`, sha256, message);
}

/** The same for a small text. */
export async function commitText(text: string, sha256: string, path: string, differing: string): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    writeDurably(temporary, text);
    await commitFile(temporary, path, sha256, differing);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Gives a temporary file its own name, which is then on the disk; false, and nothing done, if a file of that name is there.
 * @throws {BatchError} if it cannot be named
 */
export function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const code = codeOf(error) ?? "";
    if (code === "EEXIST") return false;
    if (!NO_LINKS.includes(code)) throw fileError(path, error);
    if (existsSync(path)) return false;
    withFile(path, () => renameSync(temporary, path));
    fsyncFolder(dirname(path));
    return true;
  }
  withFile(temporary, () => rmSync(temporary));
  fsyncFolder(dirname(path));
  return true;
}
