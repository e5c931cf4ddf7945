import { erlangC } from "./erlang-c.ts";
import { type Mg1Station, residualWork } from "./mg1.ts";
import { requireAboveZero, requireStable, requireWhole, requireZeroOrMore } from "./outside-domain.ts";
import { type ClassMeans, classMeans } from "./queue-means.ts";

/** Several classes at one station. */
export interface PriorityMeans {
  utilisation: number;
  /** Over all classes. */
  meanWait: number;
  /** In the order in which the classes were given. */
  classes: ClassMeans[];
}

/**
 * M/M/c with non-preemptive priority and the same service law for all classes: W(k) = W0 / ((1 - σ(k-1)) (1 - σ(k))), where W0 = C(c, a) / (cμ)
 * and σ(k) is the utilisation by class k and those before it (Cobham 1954; Kella and Yechiali 1985).
 *
 * @param arrivalRates one for each class; the first class is served first, within a class first come first served
 * @throws OutsideDomain when all classes together are too much for the servers, or a parameter is not a number of its kind
 */
export function mmcPriority(station: {
  servers: number;
  meanService: number;
  arrivalRates: readonly number[];
}): PriorityMeans {
  const { servers, meanService, arrivalRates } = station;
  const offeredLoad = arrivalRates.reduce((sum, rate) => sum + rate * meanService, 0);
  requireWhole("mmcPriority", { servers, classes: arrivalRates.length }, 1);
  requireAboveZero("mmcPriority", { meanService });
  requireZeroOrMore("mmcPriority", Object.fromEntries(arrivalRates.map((rate, k) => [`arrivalRates[${k}]`, rate])));
  requireStable("mmcPriority", offeredLoad, servers);
  const { waitProbability } = erlangC({ servers, offeredLoad });
  const classes = arrivalRates.map((arrivalRate) => ({ arrivalRate, meanService }));
  return inOrder(servers, classes, (waitProbability * meanService) / servers);
}

/**
 * M/G/1 with non-preemptive priority and service that may differ between classes: W(k) as in `mmcPriority`, with
 * W0 = Σ λ E[S²] / 2 (Cobham 1954; Kleinrock 1976, section 3.6).
 *
 * @param classes the first class is served first, within a class first come first served
 * @throws OutsideDomain when the load of all classes is 1 or more, or a parameter is not a number of its kind
 */
export function mg1Priority({ classes }: { classes: readonly Mg1Station[] }): PriorityMeans {
  requireClasses("mg1Priority", classes);
  return inOrder(1, classes, residualWork(classes));
}

/** Checks the classes of a single server. */
export function requireClasses(formula: string, classes: readonly Mg1Station[]): void {
  requireWhole(formula, { classes: classes.length }, 1);
  let load = 0;
  classes.forEach(({ arrivalRate, meanService, sdService }, k) => {
    requireZeroOrMore(formula, { [`classes[${k}].arrivalRate`]: arrivalRate, [`classes[${k}].sdService`]: sdService });
    requireAboveZero(formula, { [`classes[${k}].meanService`]: meanService });
    load += arrivalRate * meanService;
  });
  requireStable(formula, load, 1);
}

/** Puts the waits of several classes together. */
export function priorityMeans(
  servers: number,
  classes: readonly { arrivalRate: number; meanService: number; meanWait: number }[],
): PriorityMeans {
  const means = classes.map((one) => classMeans({ servers, ...one }));
  const total = (of: (one: ClassMeans) => number) => means.reduce((sum, one) => sum + of(one), 0);
  const arrivals = total((one) => one.arrivalRate);
  return {
    utilisation: total((one) => one.load),
    meanWait: arrivals === 0 ? 0 : total((one) => one.meanQueue) / arrivals,
    classes: means,
  };
}

function inOrder(
  servers: number,
  classes: readonly { arrivalRate: number; meanService: number }[],
  w0: number,
): PriorityMeans {
  let before = 0;
  const waits = classes.map(({ arrivalRate, meanService }) => {
    const upTo = before + (arrivalRate * meanService) / servers;
    const meanWait = w0 / ((1 - before) * (1 - upTo));
    before = upTo;
    return { arrivalRate, meanService, meanWait };
  });
  return priorityMeans(servers, waits);
}
