import { requireWhole, requireZeroOrMore } from "./outside-domain.ts";

export interface ErlangB {
  /** Probability that an arrival finds all servers busy and is lost; also the share of time in which all are busy. */
  blocking: number;
  /** Mean number of busy servers. */
  carriedLoad: number;
  /** Carried load per server. */
  utilisation: number;
}

/**
 * Erlang's loss formula, M/G/c/c: Poisson arrivals, any service distribution, no waiting room (Erlang 1917).
 * By the recursion 1/B(n) = 1 + n / (a · B(n-1)), all of whose terms are positive (Jagerman 1974), so nothing cancels or overflows early.
 *
 * @param offeredLoad a = arrival rate · mean service time; any number of 0 or more, larger than the servers too
 * @throws OutsideDomain when servers is not a whole number of 0 or more, or the load is negative
 */
export function erlangB({ servers, offeredLoad }: { servers: number; offeredLoad: number }): ErlangB {
  requireWhole("erlangB", { servers }, 0);
  requireZeroOrMore("erlangB", { offeredLoad });
  let inverse = 1;
  for (let n = 1; n <= servers; n++) inverse = 1 + (n / offeredLoad) * inverse;
  const blocking = 1 / inverse;
  const carriedLoad = offeredLoad * (1 - blocking);
  return { blocking, carriedLoad, utilisation: servers === 0 ? 0 : carriedLoad / servers };
}
