import type { Path } from "../language/path.ts";

/** The kinds of mistakes. Stable names, for programs. */
export const ISSUE_CODES = [
  // What the schema sees.
  "missing",
  "wrong-type",
  "wrong-value",
  "out-of-range",
  "unknown-key",
  "unreadable",
  // Names and numbers.
  "unknown-name",
  "duplicate-name",
  "unknown-category",
  "not-a-category",
  "wrong-categories",
  "needs-categories",
  "needs-number",
  "missing-member",
  "wrong-station-kind",
  "wrong-shape",
  "probabilities",
  "impossible-distribution",
  "ambiguous-unit",
  "dates-out-of-order",
  "never-open",
  "no-capacity",
  "too-few-servers",
  "no-slots",
  "class-out-of-range",
  "circular",
  "never-set",
  "cause-missing",
  "refusal-missing",
  "shared-stream",
  // The way through the steps.
  "no-steps",
  "falls-off",
  "not-in-fork",
  "only-in-fork",
  "crosses-fork",
  "unreachable",
  "no-way-out",
  "loop-without-time",
  "release-without-seize",
  "left-holding",
  "seized-twice",
  "holds-differ",
  "changed-while-held",
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** One mistake: data first, and the same as a sentence. */
export interface Issue {
  code: IssueCode;
  path: Path;
  expected: string;
  received: string;
  message: string;
}
