/** What cannot be measured, as data. */
export interface MeasureIssue {
  /** The function and argument, or the row, for example `summarise.observations` or `log[12]`. */
  place: string;
  received: string;
  expected: string;
}

/** Thrown by the functions of this package; `issue` is the data, the message the same in one sentence. */
export class MeasureError extends Error {
  override readonly name = "MeasureError";
  readonly issue: MeasureIssue;

  constructor(issue: MeasureIssue) {
    super(`${issue.place}: received ${issue.received}, expected ${issue.expected}.`);
    this.issue = issue;
  }
}
