import { erlangC } from "./erlang-c.ts";
import { OutsideDomain, requireAboveZero, requireStable, requireWhole, requireZeroOrMore } from "./outside-domain.ts";
import { type QueueMeans, queueMeans } from "./queue-means.ts";

/** A station with Poisson arrivals and exponential service. Times are in the time unit of the rate. */
export interface MmcStation {
  servers: number;
  arrivalRate: number;
  meanService: number;
}

export interface Mmc extends QueueMeans {
  waitProbability: number;
}

/**
 * M/M/c in steady state: mean wait C(c, a) / (cμ - λ) (Erlang 1917; Gross, Shortle, Thompson and Harris 2008, section 2.3).
 * The means hold for every order of service that does not look at service times.
 *
 * @throws OutsideDomain when the station cannot keep up, or a parameter is not a number of its kind
 */
export function mmc(station: MmcStation): Mmc {
  const { waitProbability, clearingRate } = delay("mmc", station);
  return { waitProbability, ...queueMeans({ ...station, meanWait: waitProbability / clearingRate }) };
}

/** M/M/1: `mmc` with one server, where the probability of waiting is the utilisation. */
export function mm1(station: Omit<MmcStation, "servers">): Mmc {
  return mmc({ servers: 1, ...station });
}

/**
 * P(wait > time) in M/M/c, first come first served: C(c, a) · exp(-(cμ - λ) · time) (Erlang 1917).
 *
 * @throws OutsideDomain as `mmc`, and when time is negative
 */
export function mmcWaitTail({ time, ...station }: MmcStation & { time: number }): { exceedProbability: number } {
  requireZeroOrMore("mmcWaitTail", { time });
  const { waitProbability, clearingRate } = delay("mmcWaitTail", station);
  return { exceedProbability: waitProbability * Math.exp(-clearingRate * time) };
}

/**
 * The wait that the given share of customers does not exceed in M/M/c, first come first served: `mmcWaitTail` turned round; 0 when that
 * share need not wait.
 *
 * @param share from 0 to below 1
 * @throws OutsideDomain as `mmc`, and when the share is not in [0, 1)
 */
export function mmcWaitQuantile({ share, ...station }: MmcStation & { share: number }): { wait: number } {
  if (!(share >= 0 && share < 1)) {
    throw new OutsideDomain({
      formula: "mmcWaitQuantile",
      parameter: "share",
      received: share,
      expected: "0 or more and below 1",
    });
  }
  const { waitProbability, clearingRate } = delay("mmcWaitQuantile", station);
  if (1 - share >= waitProbability) return { wait: 0 };
  return { wait: Math.log(waitProbability / (1 - share)) / clearingRate };
}

/** The chance to wait, and the rate cμ - λ at which waiting customers are cleared. */
function delay(
  formula: string,
  { servers, arrivalRate, meanService }: MmcStation,
): { waitProbability: number; clearingRate: number } {
  requireWhole(formula, { servers }, 1);
  requireZeroOrMore(formula, { arrivalRate });
  requireAboveZero(formula, { meanService });
  const offeredLoad = arrivalRate * meanService;
  requireStable(formula, offeredLoad, servers);
  return { ...erlangC({ servers, offeredLoad }), clearingRate: (servers - offeredLoad) / meanService };
}
