import { mmc } from "@ventesal/theory";
import { danish, exponential } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanWait, shareCounted, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import { stretch } from "./stretch.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "M/M/c, Erlang C: Erlang 1917; Gross, Shortle, Thompson and Harris 2008, section 2.3";

/** Several servers; an arrival sees all busy as often as they are all busy (Wolff 1982: Poisson arrivals see time averages). */
export const mmcCases: readonly TheoryCase[] = [2, 10].flatMap((servers) =>
  [0.8, 0.9, 0.95].map((load) => {
    const meanService = servers;
    const theory = mmc({ servers, arrivalRate: load, meanService });
    const name = `mm${servers}-load-${load}`;
    const title = { da: `M/M/${servers}, belastning ${danish(load)}`, en: `M/M/${servers}, load ${load}` };
    return {
      name,
      title,
      pathway: singleStation({
        name,
        title,
        servers,
        arrivalRate: load,
        work: exponential(meanService),
        looking: true,
      }),
      ...stretch({ servers, meanService, load }, load === 0.95 ? 120 : 200),
      figures: [
        { name: quantities.meanWait(), theory: theory.meanWait, source: SOURCE, read: meanWait("queue") },
        { name: quantities.meanQueue(), theory: theory.meanQueue, source: SOURCE, read: meanQueue("queue") },
        {
          name: quantities.waitShare(),
          theory: theory.waitProbability,
          source: SOURCE,
          read: shareCounted("all busy", "arrive"),
        },
        { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
      ],
    };
  }),
);
