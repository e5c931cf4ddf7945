/** The states that matter of a birth-death process, with their probabilities: state `first + i` has `probability[i]`. */
export interface StateProbabilities {
  first: number;
  probability: number[];
}

/** States less likely than this, relative to the likeliest, are left out (unless the process ends before). */
const NEGLIGIBLE = 1e-40;

/**
 * Steady state of a birth-death process with a constant birth rate and death rates that never fall, so that the probabilities rise to one peak
 * and fall after it (Kleinrock 1975, equation 3.11). Ratios are multiplied outwards from the peak: no power overflows, and what underflows
 * does not matter.
 *
 * @param deathRate the rate at which state n goes to n - 1, n = 1, 2, …
 * @param last the last state, or Infinity
 * @param peak a state with birthRate >= deathRate(peak) and birthRate <= deathRate(peak + 1), at most `last`
 */
export function birthDeath(process: {
  birthRate: number;
  deathRate: (n: number) => number;
  last: number;
  peak: number;
}): StateProbabilities {
  const { birthRate, deathRate, last, peak } = process;
  const below: number[] = [];
  for (let n = peak, weight = 1; n > 0; n--) {
    weight *= deathRate(n) / birthRate;
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let n = peak + 1, weight = 1; n <= last; n++) {
    weight *= birthRate / deathRate(n);
    if (weight < NEGLIGIBLE && last === Number.POSITIVE_INFINITY) break;
    weights.push(weight);
  }
  // Smallest first would be most exact; as all are positive, the error is far below 1e-12 in any order.
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: peak - below.length, probability: weights.map((weight) => weight / total) };
}
