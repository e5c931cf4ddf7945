import seedrandom from "seedrandom";

/** Whether each alternative is one that no other dominates; less is better. Alternatives that are the same in all are both on the front. */
export function onFront(costs: readonly (readonly number[])[]): boolean[] {
  return costs.map((own) => !costs.some((other) => other !== own && dominates(other, own)));
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((x, o) => x <= b[o]!) && a.some((x, o) => x < b[o]!);
}

/**
 * For each alternative the probability that it is on the front, as far as these replications tell: the share of bootstrap samples (Efron 1979)
 * of the replications, the same for all alternatives as they share their chance, in which no other's means dominate it.
 *
 * @param series alternative, objective, replication; a value that is not defined (NaN) is left out of its mean
 */
export function frontProbability(
  series: readonly (readonly ArrayLike<number>[])[],
  { samples, seed }: { samples: number; seed: string },
): number[] {
  const replications = series[0]?.[0]?.length ?? 0;
  const random = seedrandom(`front ${seed}`);
  const counts = series.map(() => 0);
  for (let s = 0; s < samples; s++) {
    const drawn = Array.from({ length: replications }, () => Math.floor(random() * replications));
    const costs = series.map((own) => own.map((values) => meanOf(values, drawn)));
    onFront(costs).forEach((is, a) => {
      if (is) counts[a]!++;
    });
  }
  return counts.map((count) => count / samples);
}

/** Infinity where no value is defined: nothing good is known of it. */
function meanOf(values: ArrayLike<number>, at: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const r of at) {
    const value = values[r]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
}
