import type { Label } from "@ventesal/pathway";
import { mg1 } from "@ventesal/theory";
import { type Distribution, danish, inDays } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanWait, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import { stretch } from "./stretch.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "M/G/1: Pollaczek 1930, Khinchine 1932; Kleinrock 1975, section 5.5";

/** One server, services of mean 1 day that are not exponential: the wait depends on their mean and sd, and on nothing else. */
export const mg1Cases: readonly TheoryCase[] = [
  mg1Case("md1-load-0.9", 0.9, 0, { kind: "constant", value: 1 }, { da: "faste", en: "constant" }),
  mg1Case(
    "mg1-lognormal-load-0.8",
    0.8,
    1.25,
    { kind: "lognormal", mean: 1, sd: 1.25 },
    { da: "lognormale", en: "lognormal" },
  ),
  mg1Case("mg1-gamma-load-0.9", 0.9, 0.5, { kind: "gamma", mean: 1, sd: 0.5 }, { da: "gammafordelte", en: "gamma" }),
  mg1Case(
    "mg1-wide-gamma-load-0.8",
    0.8,
    1.5,
    { kind: "gamma", mean: 1, sd: 1.5 },
    {
      da: "meget spredte gammafordelte",
      en: "widely spread gamma",
    },
  ),
];

function mg1Case(name: string, load: number, sdService: number, service: Distribution, kind: Label): TheoryCase {
  const theory = mg1({ arrivalRate: load, meanService: 1, sdService });
  const title = {
    da: `M/G/1, ${kind.da} behandlingstider, belastning ${danish(load)}`,
    en: `M/G/1, ${kind.en} service times, load ${load}`,
  };
  return {
    name,
    title,
    pathway: singleStation({ name, title, servers: 1, arrivalRate: load, work: inDays(service) }),
    ...stretch({ servers: 1, meanService: 1, load, variation: sdService }),
    figures: [
      { name: quantities.meanWait(), theory: theory.meanWait, source: SOURCE, read: meanWait("queue") },
      { name: quantities.meanQueue(), theory: theory.meanQueue, source: SOURCE, read: meanQueue("queue") },
      { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
    ],
  };
}
