import { mm1 } from "@ventesal/theory";
import { danish, exponential } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanWait, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import { stretch } from "./stretch.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "M/M/1: Erlang 1917; Kleinrock 1975, section 3.2";

/** At a low load runs are cheap, and the queue is seldom seen: they may be longer. At 0.95 they are the dearest of all. */
const LENGTHS: Readonly<Record<number, number>> = { 0.5: 1000, 0.95: 120 };

/** One server; the wait grows as 1 / (1 - load). */
export const mm1Cases: readonly TheoryCase[] = [0.5, 0.8, 0.9, 0.95].map((load) => {
  const arrivalRate = load;
  const theory = mm1({ arrivalRate, meanService: 1 });
  const name = `mm1-load-${load}`;
  const title = { da: `M/M/1, belastning ${danish(load)}`, en: `M/M/1, load ${load}` };
  return {
    name,
    title,
    pathway: singleStation({ name, title, servers: 1, arrivalRate, work: exponential(1) }),
    ...stretch({ servers: 1, meanService: 1, load }, LENGTHS[load]),
    figures: [
      { name: quantities.meanWait(), theory: theory.meanWait, source: SOURCE, read: meanWait("queue") },
      { name: quantities.meanQueue(), theory: theory.meanQueue, source: SOURCE, read: meanQueue("queue") },
      { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
    ],
  };
});
