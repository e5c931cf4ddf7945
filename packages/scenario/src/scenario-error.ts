/** One thing wrong with a scenario: data first, a sentence second. */
export interface ScenarioIssue {
  /** The parameter's key, or the place in the file. */
  place: string;
  code:
    | "unreadable"
    | "shape"
    | "unknown-scenario"
    | "unknown-parameter"
    | "region-not-valid"
    | "not-a-number"
    | "not-a-date"
    | "not-whole"
    | "out-of-domain"
    | "unknown-choice"
    | "wrong-unit"
    | "given-twice"
    | "unknown-table"
    | "own-data"
    | "contradiction";
  expected: string;
  received: unknown;
  message: string;
}

/** A scenario that cannot be run as it stands; carries everything that is wrong with it. */
export class ScenarioError extends Error {
  override name = "ScenarioError";
  constructor(readonly issues: readonly ScenarioIssue[]) {
    super(issues.map((issue) => `${issue.place}: ${issue.message}`).join("\n"));
  }
}
