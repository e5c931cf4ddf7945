import type { Sampler } from "../sampler.ts";

/** What each kind of distribution knows about itself. `D` has passed the kind's schema; all numbers are in the caller's unit. */
export interface Family<D> {
  /** The sampler of `factor` times the variable. */
  sampler(distribution: D, factor: number): Sampler;
  mean(distribution: D): number;
  variance(distribution: D): number;
  /** The smallest x with P(X <= x) >= p, p in [0, 1]; may be Infinity at 1. */
  quantile(distribution: D, p: number): number;
  /** One line for a reader, with the convention of the parameters. */
  words(distribution: D, say: Say): string;
}

/** How `words` writes numbers and chooses the language. */
export interface Say {
  /** A number with the unit: "3 h". */
  amount(value: number): string;
  /** A number without unit. */
  plain(value: number): string;
  /** The unit alone. */
  unit: string;
  /** The text of the language asked for. */
  either(danish: string, english: string): string;
}
