import { erlangB } from "@ventesal/theory";
import { type Distribution, inDays } from "../words.ts";
import { quantities } from "./quantities.ts";
import { shareRefused, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "Erlang B: Erlang 1917; for any service distribution Sevastyanov 1957";
const MEAN_SERVICE = 5;

/** No waiting room at all. The share refused depends on the mean service alone, not on its distribution. */
export const noWaitingRoomCases: readonly TheoryCase[] = [
  lossCase("erlang-b-exponential", "M/M/6/6", { kind: "exponential", mean: MEAN_SERVICE }),
  lossCase("erlang-b-lognormal", "M/G/6/6", { kind: "lognormal", mean: MEAN_SERVICE, sd: 10 }),
];

function lossCase(name: string, notation: string, service: Distribution): TheoryCase {
  const servers = 6;
  const arrivalRate = 0.9;
  const theory = erlangB({ servers, offeredLoad: arrivalRate * MEAN_SERVICE });
  const title = {
    da: `${notation}: ingen plads til at vente, behandlingstid ${service.kind === "lognormal" ? "lognormal" : "eksponentiel"}`,
    en: `${notation}: no room to wait, ${service.kind} service`,
  };
  return {
    name,
    title,
    pathway: singleStation({ name, title, servers, arrivalRate, work: inDays(service), room: 0 }),
    // What is left of the start is gone once those are who came first: a lognormal service over 500 days has a chance of 1e-5.
    warmUpDays: 500,
    lengthDays: 10_000,
    replications: 40,
    figures: [
      { name: quantities.refusedShare(), theory: theory.blocking, source: SOURCE, read: shareRefused("queue") },
      { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
    ],
  };
}
