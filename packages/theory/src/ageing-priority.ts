import { erlangC } from "./erlang-c.ts";
import { type Mg1Station, residualWork } from "./mg1.ts";
import { requireAboveZero, requireStable, requireWhole, requireZeroOrMore } from "./outside-domain.ts";
import { type PriorityMeans, priorityMeans, requireClasses } from "./priority.ts";

/**
 * M/G/1 with priority that ages: a waiting customer's priority is ageing rate · time waited, and the highest is served next, without interruption
 * (Kleinrock 1964; called accumulating priority by Stanford, Taylor and Ziedins 2014). Mean waits by Kleinrock's recursion.
 *
 * Only ratios of ageing rates matter: all equal is first come first served, and the further apart, the closer to fixed priority.
 * All classes start at 0; with a head start at arrival there is no closed form.
 *
 * @throws OutsideDomain when the load of all classes is 1 or more, or a parameter is not a number of its kind
 */
export function mg1AgeingPriority({
  classes,
}: {
  classes: readonly (Mg1Station & { ageingRate: number })[];
}): PriorityMeans {
  requireClasses("mg1AgeingPriority", classes);
  requireRates("mg1AgeingPriority", classes);
  return kleinrock(1, classes, residualWork(classes));
}

/**
 * M/M/c with priority that ages and the same service law for all classes. While all servers are busy they finish like one server of c times
 * the speed, so Kleinrock's recursion holds with W0 = C(c, a) / (cμ) (Sharif, Stanford, Taylor and Ziedins 2014).
 *
 * @throws OutsideDomain when all classes together are too much for the servers, or a parameter is not a number of its kind
 */
export function mmcAgeingPriority(station: {
  servers: number;
  meanService: number;
  classes: readonly { arrivalRate: number; ageingRate: number }[];
}): PriorityMeans {
  const { servers, meanService, classes } = station;
  const formula = "mmcAgeingPriority";
  requireWhole(formula, { servers, classes: classes.length }, 1);
  requireAboveZero(formula, { meanService });
  requireZeroOrMore(
    formula,
    Object.fromEntries(classes.map(({ arrivalRate }, k) => [`classes[${k}].arrivalRate`, arrivalRate])),
  );
  requireRates(formula, classes);
  const offeredLoad = classes.reduce((sum, { arrivalRate }) => sum + arrivalRate * meanService, 0);
  requireStable(formula, offeredLoad, servers);
  const { waitProbability } = erlangC({ servers, offeredLoad });
  return kleinrock(
    servers,
    classes.map((one) => ({ ...one, meanService })),
    (waitProbability * meanService) / servers,
  );
}

function requireRates(formula: string, classes: readonly { ageingRate: number }[]): void {
  requireAboveZero(
    formula,
    Object.fromEntries(classes.map(({ ageingRate }, k) => [`classes[${k}].ageingRate`, ageingRate])),
  );
}

/**
 * W(p) = (W0 / (1 - ρ) - Σ(slower i) ρ(i) W(i) (1 - b(i) / b(p))) / (1 - Σ(faster i) ρ(i) (1 - b(p) / b(i))), b the ageing rates, from the
 * slowest class
 * to the fastest (Kleinrock 1964; Kleinrock 1976, section 3.7).
 */
function kleinrock(
  servers: number,
  classes: readonly { arrivalRate: number; meanService: number; ageingRate: number }[],
  w0: number,
): PriorityMeans {
  const loads = classes.map(({ arrivalRate, meanService }) => (arrivalRate * meanService) / servers);
  const load = loads.reduce((sum, one) => sum + one, 0);
  const waits = new Array<number>(classes.length).fill(0);
  const slowestFirst = classes.map((_, k) => k).sort((i, j) => classes[i]!.ageingRate - classes[j]!.ageingRate);
  for (const p of slowestFirst) {
    const rate = classes[p]!.ageingRate;
    let top = w0 / (1 - load);
    let bottom = 1;
    classes.forEach(({ ageingRate }, i) => {
      if (ageingRate < rate) top -= loads[i]! * waits[i]! * (1 - ageingRate / rate);
      if (ageingRate > rate) bottom -= loads[i]! * (1 - rate / ageingRate);
    });
    waits[p] = top / bottom;
  }
  return priorityMeans(
    servers,
    classes.map(({ arrivalRate, meanService }, k) => ({ arrivalRate, meanService, meanWait: waits[k]! })),
  );
}
