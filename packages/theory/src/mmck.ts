import { birthDeath } from "./birth-death.ts";
import type { MmcStation } from "./mmc.ts";
import { requireAboveZero, requireWhole } from "./outside-domain.ts";
import { type QueueMeans, queueMeans } from "./queue-means.ts";

export interface MmcK extends QueueMeans {
  /** Share of arrivals refused because servers and waiting room are full. */
  blocking: number;
  /** Arrivals per unit of time that get in. */
  effectiveRate: number;
  /** Probability that one who gets in has to wait. */
  waitProbability: number;
}

/**
 * M/M/c/K: as M/M/c, but one who finds `room` waiting already is refused and does not return, K = servers + room
 * (Gross, Shortle, Thompson and Harris 2008, section 2.5). Settles at any load. All means are of those who get in.
 *
 * @param room how many may wait, 0 or more; with 0 this is Erlang's loss system
 * @throws OutsideDomain when a parameter is not a number of its kind
 */
export function mmcK({ servers, room, arrivalRate, meanService }: MmcStation & { room: number }): MmcK {
  requireWhole("mmcK", { servers }, 1);
  requireWhole("mmcK", { room }, 0);
  requireAboveZero("mmcK", { arrivalRate, meanService });
  const last = servers + room;
  const offeredLoad = arrivalRate * meanService;
  const { first, probability } = birthDeath({
    birthRate: arrivalRate,
    deathRate: (n) => Math.min(n, servers) / meanService,
    last,
    peak: offeredLoad >= servers ? last : Math.floor(offeredLoad),
  });
  let meanQueue = 0;
  let allBusyWithRoom = 0;
  let admitted = 0;
  probability.forEach((p, i) => {
    const n = first + i;
    if (n >= servers) meanQueue += (n - servers) * p;
    if (n >= servers && n < last) allBusyWithRoom += p;
    if (n < last) admitted += p;
  });
  const effectiveRate = arrivalRate * admitted;
  return {
    blocking: probability.at(-1)!,
    effectiveRate,
    waitProbability: allBusyWithRoom / admitted,
    ...queueMeans({ servers, arrivalRate: effectiveRate, meanService, meanWait: meanQueue / effectiveRate }),
  };
}
