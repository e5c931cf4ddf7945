import { erlangA } from "@ventesal/theory";
import { danish, exponential } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanWait, meanWaitOfAll, shareGivingUp, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "Erlang A: Palm 1957; Garnett, Mandelbaum and Reiman 2002";
const SERVED = { da: "de behandlede", en: "those served" };
const ALL = { da: "alle", en: "all" };

/** Those who wait lose patience. Settles at any load, here also at one of 1.2. */
export const givingUpCases: readonly TheoryCase[] = [impatient(10, 0.95, 20), impatient(4, 1.2, 6)];

function impatient(servers: number, arrivalRate: number, meanPatience: number): TheoryCase {
  const meanService = servers;
  const theory = erlangA({ servers, arrivalRate, meanService, meanPatience });
  const name = `erlang-a-load-${arrivalRate}`;
  const title = {
    da: `M/M/${servers}+M: ventende opgiver efter ${meanPatience} dage i middel, belastning ${danish(arrivalRate)}`,
    en: `M/M/${servers}+M: those who wait give up after ${meanPatience} days in the mean, load ${arrivalRate}`,
  };
  return {
    name,
    title,
    pathway: singleStation({
      name,
      title,
      servers,
      arrivalRate,
      work: exponential(meanService),
      patience: exponential(meanPatience),
    }),
    // Each patient inside leaves at a rate of 1 / 20 a day at least: 600 days are 30 such times.
    warmUpDays: 600,
    lengthDays: 15_000,
    replications: 40,
    figures: [
      {
        name: quantities.givingUpShare(),
        theory: theory.abandonProbability,
        source: SOURCE,
        read: shareGivingUp("queue"),
      },
      { name: quantities.meanWait(ALL), theory: theory.meanWait, source: SOURCE, read: meanWaitOfAll("queue") },
      { name: quantities.meanWait(SERVED), theory: theory.meanWaitServed, source: SOURCE, read: meanWait("queue") },
      { name: quantities.meanQueue(), theory: theory.meanQueue, source: SOURCE, read: meanQueue("queue") },
      { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
    ],
  };
}
