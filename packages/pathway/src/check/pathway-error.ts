import type { Issue } from "./issue.ts";

/** Thrown when a pathway cannot be used; `issues` has every problem found, the message one line for each. */
export class PathwayError extends Error {
  override readonly name = "PathwayError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join("\n"));
    this.issues = issues;
  }
}
