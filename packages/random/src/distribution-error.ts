/** What went wrong with a distribution or a seed, as data. */
export interface DistributionIssue {
  /** The function and parameter, for example `toSampler.factor` or `weibull {mean, sd}`. */
  place: string;
  received: string;
  expected: string;
}

/** Thrown by the functions of this package; `issue` is the data, the message the same in one sentence. */
export class DistributionError extends Error {
  override readonly name = "DistributionError";
  readonly issue: DistributionIssue;

  constructor(issue: DistributionIssue) {
    super(`${issue.place}: received ${issue.received}, expected ${issue.expected}.`);
    this.issue = issue;
  }
}
