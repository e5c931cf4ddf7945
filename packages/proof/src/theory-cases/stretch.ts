/** A station with one queue, as far as its pace matters. */
interface Pace {
  servers: number;
  meanService: number;
  /** Utilisation, below 1. */
  load: number;
  /** Standard deviation of service over its mean; 1 (exponential) unless said. */
  variation?: number;
}

/** Long enough that what is left of an empty start is e^-12 of the mean: nothing beside a standard error of 1 %. */
const WARM_UP = 12;

const REPLICATIONS = 40;

/**
 * How long to watch a queue, in multiples of its relaxation time, the time in which what is left of the start falls to 1/e.
 *
 * The queue of M/M/1 relaxes in 1 / (μ (1 - √ρ)²) (Morse 1955; Abate and Whitt 1987); with c servers at a high load it moves like one of c
 * times the speed, at a low load no slower than one service; with other services (1 + cs²) / 2 times as slowly (Odoni and
 * Roth 1983, who find about 0.7 of this).
 *
 * In so many relaxation times t all replications together, the relative standard error of a mean wait is about
 * 1 / (ρ² √t) (from the variance of M/M/1, Whitt 1989): with 40 · 200 about 1.4 % at a load of 0.9. A mean wait is a ratio of sums, and
 * its relative bias at most the product of their relative spreads in one replication, here 9 % and 0.4 %: nothing beside that either.
 *
 * @param length how much is measured in each replication, in relaxation times
 */
export function stretch(
  { servers, meanService, load, variation = 1 }: Pace,
  length = 200,
): { warmUpDays: number; lengthDays: number; replications: number } {
  const relaxation = meanService * Math.max(1, 1 / (servers * (1 - Math.sqrt(load)) ** 2)) * ((1 + variation ** 2) / 2);
  return { warmUpDays: WARM_UP * relaxation, lengthDays: length * relaxation, replications: REPLICATIONS };
}
