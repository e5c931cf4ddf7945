/** One thing wrong with a batch: data first, a sentence second. */
export interface BatchIssue {
  /** The folder, the file or the option. */
  place: string;
  code: BatchCode;
  expected: string;
  received: unknown;
  message: string;
}

export type BatchCode =
  /** The experiment file is not JSON, or not of its shape. */
  | "unreadable-experiment"
  | "experiment"
  /** The folder has files in it and no plan. */
  | "not-empty"
  /** The folder has results, and nobody said that they are to be gone on with. */
  | "already-begun"
  | "no-plan"
  | "unreadable-plan"
  | "plan-edited"
  /** The folder, or a shard in it, belongs to another plan. */
  | "other-plan"
  | "other-version"
  /** A point of the plan becomes another program here than where the plan was made. */
  | "other-program"
  | "too-large"
  /** Two attempts at one shard gave different bytes. */
  | "shard-differs"
  | "shards-missing"
  | "no-results"
  | "damaged-results"
  | "worker-lost"
  | "cluster"
  /** What the operating system said of a file: its own code is `received`. */
  | "file-system";

/** A batch that cannot go on; carries everything that is wrong. */
export class BatchError extends Error {
  override name = "BatchError";
  constructor(readonly issues: readonly BatchIssue[]) {
    super(issues.map(({ place, message }) => `${place}: ${message}`).join("\n"));
  }
}

/** An error with a single issue. */
export function batchError(
  code: BatchCode,
  place: string,
  expected: string,
  received: unknown,
  message: string,
): BatchError {
  return new BatchError([{ place, code, expected, received, message }]);
}
