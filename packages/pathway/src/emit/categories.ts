import type { Sampler } from "@ventesal/random";

/** The sampler of a category by rows of probabilities; rounding never reaches a category of probability 0. */
export function categorySampler(rows: readonly (readonly number[])[]): Sampler {
  const columns = rows[0]!.length;
  return { kind: "category", columns, cumulative: rows.flatMap(cumulate) };
}

function cumulate(probabilities: readonly number[]): number[] {
  const last = probabilities.findLastIndex((p) => p > 0);
  let sum = 0;
  return probabilities.map((p, i) => {
    sum += p;
    return i >= last ? 1 : sum;
  });
}
