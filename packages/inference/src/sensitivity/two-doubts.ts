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
 * The variance of a result taken apart into noise and doubt about the inputs, where all vectors of inputs share their chance: replication r meets the same luck
 * under each of them. So it is a two-way layout of vectors and replications, both random, and a vector's part is found from what is left when both are taken off
 * (analysis of variance without interaction: Searle, Casella and McCulloch 1992, Variance Components, ch. 4). In a one-way layout the luck that all
 * share would count against the inputs, and their part come out too small.
 *
 * Vectors that are nowhere known (NaN) are left out, then replications that are not known in all others.
 *
 * @param values for each vector of inputs its replications, the same for all
 * @throws {InferenceError} for vectors of other lengths, and with fewer than two vectors or two replications that are known
 */
export function twoDoubts(values: readonly ArrayLike<number>[]): TwoDoubts {
  const known = values.filter((own) => Array.from(own).some((x) => !Number.isNaN(x)));
  if (known.length < 2)
    throw new InferenceError("twoDoubts.values", `${known.length} vectors`, "two or more that are known");
  const length = known[0]!.length;
  if (known.some((own) => own.length !== length))
    throw new InferenceError("twoDoubts.values", "vectors of several lengths", "the same replications of all");
  const shared = Array.from({ length }, (_, r) => r).filter((r) => known.every((own) => !Number.isNaN(own[r]!)));
  if (shared.length < 2)
    throw new InferenceError("twoDoubts.values", `${shared.length} replications known in all vectors`, "two or more");
  const [v, n] = [known.length, shared.length];
  const ofVector = known.map((own) => mean(shared.map((r) => own[r]!)));
  const ofReplication = shared.map((r) => mean(known.map((own) => own[r]!)));
  const grand = mean(ofVector);
  const squares = (of: readonly number[]) => of.reduce((sum, x) => sum + (x - grand) ** 2, 0);
  const betweenVectors = (n * squares(ofVector)) / (v - 1);
  const betweenReplications = (v * squares(ofReplication)) / (n - 1);
  const left = known.reduce(
    (sum, own, i) => sum + shared.reduce((s, r, k) => s + (own[r]! - ofVector[i]! - ofReplication[k]! + grand) ** 2, 0),
    0,
  );
  const own = left / ((v - 1) * (n - 1));
  const noise = own + Math.max(0, (betweenReplications - own) / v);
  const estimate = (betweenVectors - own) / n;
  const inputs = Math.max(0, estimate);
  const both = inputs + noise;
  return {
    mean: grand,
    noise,
    inputs,
    clipped: estimate < 0,
    inputShare: both > 0 ? inputs / both : Number.NaN,
    vectors: v,
    replications: v * n,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
