import { requireAboveZero, requireStable, requireZeroOrMore } from "./outside-domain.ts";
import { type QueueMeans, queueMeans } from "./queue-means.ts";

export interface Mg1Station {
  arrivalRate: number;
  meanService: number;
  /** Standard deviation of the service time, in its unit: 0 when it is constant, the mean when it is exponential. */
  sdService: number;
}

/**
 * M/G/1 in steady state: mean wait λ E[S²] / (2 (1 - ρ)) (Pollaczek 1930, Khinchine 1932; Kleinrock 1975, section 5.5).
 * Holds for every order of service that neither interrupts nor looks at service times.
 *
 * @throws OutsideDomain when the load is 1 or more, or a parameter is not a number of its kind
 */
export function mg1({ arrivalRate, meanService, sdService }: Mg1Station): QueueMeans {
  requireZeroOrMore("mg1", { arrivalRate, sdService });
  requireAboveZero("mg1", { meanService });
  const load = arrivalRate * meanService;
  requireStable("mg1", load, 1);
  const meanWait = residualWork([{ arrivalRate, meanService, sdService }]) / (1 - load);
  return queueMeans({ servers: 1, arrivalRate, meanService, meanWait });
}

/** W0 = Σ λ E[S²] / 2: what is left, on average, of the service an arrival finds in progress (0 when there is none). */
export function residualWork(classes: readonly Mg1Station[]): number {
  return classes.reduce(
    (sum, { arrivalRate, meanService, sdService }) => sum + (arrivalRate * (meanService ** 2 + sdService ** 2)) / 2,
    0,
  );
}
