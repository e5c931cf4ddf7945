import { mmc } from "./mmc.ts";
import { requireAboveZero, requireStable, requireWhole } from "./outside-domain.ts";
import { type PriorityMeans, priorityMeans, requireClasses } from "./priority.ts";

/**
 * M/M/1 with preemptive-resume priority: a first-class arrival interrupts a later class, whose service goes on afterwards where it stopped.
 * Time at the station: T(k) = s(k) / (1 - σ(k-1)) + Σ(i <= k) λ(i) s(i)² / ((1 - σ(k-1)) (1 - σ(k)))
 * (White and Christie 1958; Kleinrock 1976, section 3.6, with E[S²] = 2 s²). `meanWait` is all time not in service, interruptions included.
 *
 * @param classes exponential service whose mean may differ between classes; the first class goes first
 * @throws OutsideDomain when the load of all classes is 1 or more, or a parameter is not a number of its kind
 */
export function mm1PreemptivePriority({
  classes,
}: {
  classes: readonly { arrivalRate: number; meanService: number }[];
}): PriorityMeans {
  requireClasses(
    "mm1PreemptivePriority",
    classes.map((one) => ({ ...one, sdService: one.meanService })),
  );
  let before = 0;
  let residual = 0;
  const waits = classes.map(({ arrivalRate, meanService }) => {
    const upTo = before + arrivalRate * meanService;
    residual += arrivalRate * meanService ** 2;
    const meanTime = meanService / (1 - before) + residual / ((1 - before) * (1 - upTo));
    before = upTo;
    return { arrivalRate, meanService, meanWait: meanTime - meanService };
  });
  return priorityMeans(1, waits);
}

/**
 * M/M/c with preemptive-resume priority and the same service mean for all classes. A class and those before it never notice the later ones,
 * so together they are an M/M/c queue; a class's number is the difference between two of these (Buzen and Bondi 1983). Exact for equal exponential
 * service. `meanWait` is all time not in service, interruptions included.
 *
 * @param arrivalRates one for each class, above 0; the first class goes first
 * @throws OutsideDomain when all classes together are too much for the servers, or a parameter is not a number of its kind
 */
export function mmcPreemptivePriority(station: {
  servers: number;
  meanService: number;
  arrivalRates: readonly number[];
}): PriorityMeans {
  const { servers, meanService, arrivalRates } = station;
  const formula = "mmcPreemptivePriority";
  requireWhole(formula, { servers, classes: arrivalRates.length }, 1);
  requireAboveZero(formula, { meanService });
  requireAboveZero(formula, Object.fromEntries(arrivalRates.map((rate, k) => [`arrivalRates[${k}]`, rate])));
  requireStable(formula, arrivalRates.reduce((sum, rate) => sum + rate, 0) * meanService, servers);
  let rateBefore = 0;
  let queueBefore = 0;
  const waits = arrivalRates.map((arrivalRate) => {
    const rate = rateBefore + arrivalRate;
    const { meanQueue } = mmc({ servers, arrivalRate: rate, meanService });
    // All who are not in service, of this class.
    const meanWait = (meanQueue - queueBefore) / arrivalRate;
    rateBefore = rate;
    queueBefore = meanQueue;
    return { arrivalRate, meanService, meanWait };
  });
  return priorityMeans(servers, waits);
}
