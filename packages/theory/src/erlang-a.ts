import { birthDeath } from "./birth-death.ts";
import type { MmcStation } from "./mmc.ts";
import { OutsideDomain, requireAboveZero, requireWhole } from "./outside-domain.ts";

export interface ErlangA {
  /** Share of the servers' time in use. */
  utilisation: number;
  /** Probability that an arrival has to wait, whether served in the end or not. */
  waitProbability: number;
  /** Share of arrivals that give up waiting. */
  abandonProbability: number;
  /** Mean time in queue of all, those who give up and those who need not wait included. */
  meanWait: number;
  /** Mean time in queue of those who are served. */
  meanWaitServed: number;
  /** Mean number in queue. */
  meanQueue: number;
  /** Mean number at the station. */
  meanNumber: number;
}

const MOST_STATES = 5_000_000;

/**
 * Erlang A, M/M/c+M: as M/M/c, first come first served, but whoever waits gives up after an exponential patience (Palm 1957; Garnett, Mandelbaum
 * and Reiman 2002). Settles at any load. Solved as a birth-death process; states below 1e-40 of the likeliest are left out.
 *
 * @throws OutsideDomain when a parameter is not a number of its kind, or the queue would need more than 5 million states
 */
export function erlangA(station: MmcStation & { meanPatience: number }): ErlangA {
  const { servers, arrivalRate, meanService, meanPatience } = station;
  requireWhole("erlangA", { servers }, 1);
  requireAboveZero("erlangA", { arrivalRate, meanService, meanPatience });
  const offeredLoad = arrivalRate * meanService;
  const serviceRate = servers / meanService;
  const peak =
    offeredLoad < servers ? Math.floor(offeredLoad) : servers + Math.floor((arrivalRate - serviceRate) * meanPatience);
  // Beyond the peak the queue spreads like a normal variable of variance λ · patience at most; 14 sd reach 1e-40.
  const states = peak + 14 * Math.sqrt(arrivalRate * meanPatience);
  if (states > MOST_STATES && offeredLoad > servers * 0.999) {
    throw new OutsideDomain({
      formula: "erlangA",
      parameter: "meanPatience",
      received: meanPatience,
      expected: `patience that keeps the queue within ${MOST_STATES} states (about ${states.toPrecision(2)} here)`,
    });
  }
  const { first, probability } = birthDeath({
    birthRate: arrivalRate,
    deathRate: (n) => Math.min(n, servers) / meanService + Math.max(0, n - servers) / meanPatience,
    last: Number.POSITIVE_INFINITY,
    peak,
  });
  let waitProbability = 0;
  let meanQueue = 0;
  let busy = 0;
  let served = 0;
  let waitOfServed = 0;
  const outlast = outlasting(serviceRate, 1 / meanPatience);
  probability.forEach((p, i) => {
    const n = first + i;
    busy += p * Math.min(n, servers);
    if (n < servers) {
      served += p;
      return;
    }
    waitProbability += p;
    meanQueue += p * (n - servers);
    const { chance, meanWait } = outlast(n - servers);
    served += p * chance;
    waitOfServed += p * chance * meanWait;
  });
  return {
    utilisation: busy / servers,
    waitProbability,
    abandonProbability: meanQueue / (arrivalRate * meanPatience),
    meanWait: meanQueue / arrivalRate,
    meanWaitServed: waitOfServed / served,
    meanQueue,
    meanNumber: meanQueue + busy,
  };
}

/**
 * One who finds j in queue is served after j + 1 departures, which come at rates cμ + jθ, …, cμ + θ, cμ. While these stages last, the own patience
 * runs out at rate θ: the chance to outlast them is cμ / (cμ + (j + 1) θ), and given that, they take Σ(i = 1 … j + 1) 1 / (cμ + iθ) on average.
 *
 * @returns a function of j, to be asked with j that never falls: it keeps the sum so far
 */
function outlasting(serviceRate: number, givingUpRate: number): (j: number) => { chance: number; meanWait: number } {
  let meanWait = 0;
  let terms = 0;
  return (j) => {
    while (terms <= j) {
      terms += 1;
      meanWait += 1 / (serviceRate + terms * givingUpRate);
    }
    return { chance: serviceRate / (serviceRate + (j + 1) * givingUpRate), meanWait };
  };
}
