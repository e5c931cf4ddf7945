import { erlangB } from "./erlang-b.ts";
import { requireStable, requireWhole } from "./outside-domain.ts";

/**
 * Erlang's delay formula: the probability of having to wait in M/M/c (Erlang 1917), from the loss formula
 * by C = B / (1 - ρ (1 - B)) with ρ = a / c.
 *
 * @param offeredLoad a = arrival rate · mean service time, any number from 0 to below the servers
 * @throws OutsideDomain when the load is not below the servers
 */
export function erlangC({ servers, offeredLoad }: { servers: number; offeredLoad: number }): {
  waitProbability: number;
} {
  requireWhole("erlangC", { servers }, 1);
  const { blocking } = erlangB({ servers, offeredLoad });
  requireStable("erlangC", offeredLoad, servers);
  const utilisation = offeredLoad / servers;
  return { waitProbability: blocking / (1 - utilisation * (1 - blocking)) };
}
