import { InferenceError } from "../inference-error.ts";

/** Where the spread of a result comes from. */
export interface TwoDoubts {
  mean: number;
  /** Variance of a single replication about the mean of its inputs: noise, and chance. */
  noise: number;
  /** Variance between inputs of what they give in the long run: doubt about the inputs. 0 if the estimate was below (`clipped`). */
  inputs: number;
  clipped: boolean;
  /** The inputs' part of both. */
  inputShare: number;
  /** Vectors of inputs, and replications in all. */
  vectors: number;
  replications: number;
}

/**
 * The variance of a result taken apart into noise and doubt about the inputs: the analysis of variance of a one-way layout with random effects, balanced or
 * not (Searle, Casella and McCulloch 1992, Variance Components, sec. 3.6). Values that are not known (NaN) are left out.
 *
 * @param values for each vector of inputs its replications
 * @throws {InferenceError} with fewer than two vectors that are known, or none with two replications
 */
export function twoDoubts(values: readonly ArrayLike<number>[]): TwoDoubts {
  const groups = values.map((own) => Array.from(own).filter((x) => !Number.isNaN(x))).filter((own) => own.length > 0);
  const replications = groups.reduce((sum, own) => sum + own.length, 0);
  if (groups.length < 2)
    throw new InferenceError("twoDoubts.values", `${groups.length} vectors`, "two or more that are known");
  if (replications === groups.length)
    throw new InferenceError("twoDoubts.values", "one replication a vector", "two or more");
  const means = groups.map((own) => own.reduce((a, b) => a + b, 0) / own.length);
  const grand = groups.reduce((sum, own, i) => sum + own.length * means[i]!, 0) / replications;
  const within = groups.reduce((sum, own, i) => sum + own.reduce((s, x) => s + (x - means[i]!) ** 2, 0), 0);
  const between = groups.reduce((sum, own, i) => sum + own.length * (means[i]! - grand) ** 2, 0);
  const noise = within / (replications - groups.length);
  const perVector =
    (replications - groups.reduce((sum, own) => sum + own.length ** 2, 0) / replications) / (groups.length - 1);
  const estimate = (between / (groups.length - 1) - noise) / perVector;
  const inputs = Math.max(0, estimate);
  const both = inputs + noise;
  return {
    mean: means.reduce((a, b) => a + b, 0) / means.length,
    noise,
    inputs,
    clipped: estimate < 0,
    inputShare: both > 0 ? inputs / both : Number.NaN,
    vectors: groups.length,
    replications,
  };
}
