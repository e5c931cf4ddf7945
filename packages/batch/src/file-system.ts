import { BatchError, batchError } from "./batch-error.ts";

const SENTENCES: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EFBIG: "the file is larger than this user or system allows",
  EACCES: "access is denied",
  EPERM: "access is denied",
  EROFS: "the file system can only be read",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EEXIST: "something of that name is there already",
};

/**
 * Does something with files; what the operating system says against it is told with the path.
 * @throws {BatchError} with the code `file-system`; other errors as they are
 */
export function withFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The same for work that takes time. */
export async function withFileAsync<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(path, error);
  }
}

/** An error of the operating system as one of ours; any other error as it is. */
export function fileError(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof BatchError || code === null) return error;
  const sentence = SENTENCES[code] ?? (error as Error).message;
  return batchError("file-system", path, "a file that can be read and written", code, sentence);
}

/** The operating system's code of an error (ENOSPC), or `null` if it has none. */
export function codeOf(error: unknown): string | null {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === "string" && syscall !== undefined ? code : null;
}
