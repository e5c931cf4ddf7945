import { mmcK } from "@ventesal/theory";
import { danish, exponential } from "../words.ts";
import { quantities } from "./quantities.ts";
import { meanQueue, meanWait, shareRefused, utilisation } from "./reading.ts";
import { singleStation } from "./single-station.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE = "M/M/c/K: Gross, Shortle, Thompson and Harris 2008, section 2.5";

/** A waiting room that fills up: one more is refused and does not return. Settles at any load. */
export const limitedRoomCases: readonly TheoryCase[] = [limitedRoom(3, 4, 0.9), limitedRoom(2, 6, 1.3)];

function limitedRoom(servers: number, room: number, arrivalRate: number): TheoryCase {
  const meanService = servers;
  const theory = mmcK({ servers, room, arrivalRate, meanService });
  const name = `mm${servers}-room-${room}-load-${arrivalRate}`;
  const title = {
    da: `M/M/${servers} med plads til ${room} ventende, belastning ${danish(arrivalRate)}`,
    en: `M/M/${servers} with room for ${room} to wait, load ${arrivalRate}`,
  };
  return {
    name,
    title,
    pathway: singleStation({ name, title, servers, arrivalRate, work: exponential(meanService), room }),
    // A queue of a few forgets its start within some services: 200 days are more than 60 of them.
    warmUpDays: 200,
    lengthDays: 10_000,
    replications: 40,
    figures: [
      { name: quantities.refusedShare(), theory: theory.blocking, source: SOURCE, read: shareRefused("queue") },
      { name: quantities.meanWait(), theory: theory.meanWait, source: SOURCE, read: meanWait("queue") },
      { name: quantities.meanQueue(), theory: theory.meanQueue, source: SOURCE, read: meanQueue("queue") },
      { name: quantities.utilisation(), theory: theory.utilisation, source: SOURCE, read: utilisation("staff") },
    ],
  };
}
