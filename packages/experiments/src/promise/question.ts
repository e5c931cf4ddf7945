/** A promise, and how surely it must be kept. */
export interface PromiseQuestion {
  /** The part of patients to whom it is given, above 0, up to 1: 0.9 of "90 % within 14 days". */
  share: number;
  withinDays: number;
  /** The probability with which it must be kept in a year (in one replication), below 1. */
  keptWith: number;
  /** To whom it is given, besides everybody: one group, such as `{ clinic: "Odense" }`; empty: the country. */
  group: Readonly<Record<string, string>>;
  /** What may be raised to keep it: one capacity, or two. */
  vary: readonly Lever[];
  /** Growth of the volume a year by which the distance to the cliff becomes a date; 0.03 for 3 %. */
  growthPerYear: number;
}

/** A capacity and the steps in which it can be had, ascending. */
export interface Lever {
  key: string;
  levels: readonly number[];
}

/** How much may be computed. */
export interface PromiseEffort {
  seed: string;
  /** Years to begin with, at each capacity. */
  first: number;
  /** Years at most, where it is not plain earlier whether the promise is kept. */
  most: number;
  /** Years of the independent run that checks the answer; 0 for none. */
  check: number;
  signal?: AbortSignal;
  /** Called now and then with what is done: capacities looked at, and years run. */
  onProgress?: (looked: number, years: number) => void;
}
