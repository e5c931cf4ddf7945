import { expect } from "vitest";
import type { HandWorkedCase } from "./case.ts";
import { whenAndWho } from "./rows.ts";
import {
  arrivalsAt,
  constants,
  leave,
  oneVisit,
  optionsOf,
  programOf,
  release,
  resourceOf,
  seize,
  spend,
  stationOf,
} from "./small-program.ts";

/** Waiting for servers, being refused, changing capacity. */
export const queueing: HandWorkedCase[] = [
  {
    name: "one server, an arrival a day, a day and a half of service: each waits half a day longer than the one before",
    program: programOf({
      instructions: oneVisit,
      draws: constants(1.5),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [{ ...arrivalsAt([]), gap: { kind: "constant", a: 1 }, limit: 5 }],
    }),
    options: optionsOf(),
    expect(output) {
      // Served from 1, 2.5, 4, 5.5 and 7 on.
      expect(output.stations[0]).toEqual({
        arrivals: 5,
        refused: 0,
        reneged: 0,
        withdrawn: 0,
        abandoned: 0,
        before: 0,
        waiting: 0,
        area: 5,
        longestQueue: 2,
        classes: [{ n: 5, sum: 5, sumOfSquares: 7.5, largest: 2 }],
      });
      expect(output.resources[0]).toEqual({ busy: 0, capacity: 1, busyArea: 7.5, capacityArea: 8.5 });
      // The snapshot at 0, five arrivals, five ends of service.
      expect(output).toMatchObject({ status: "done", errorAt: -1, endTime: 8.5, events: 11 });
      expect(output.books).toEqual([{ arrived: 5, exits: [5, 0, 0], inside: 0 }]);
    },
  },
  {
    name: "of two stations that share a server, the lower rank goes first",
    program: programOf({
      instructions: [...oneVisit, seize(1), spend(0), release(1), leave()],
      draws: constants(2),
      resources: [resourceOf(1)],
      stations: [stationOf({ rank: 1 }), stationOf({ rank: 0 })],
      sources: [arrivalsAt([0, 0.5]), arrivalsAt([1], 4)],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [2, 2],
        [4, 1],
      ]);
    },
  },
  {
    name: "who needs two resources at once waits for both, and holds neither meanwhile",
    program: programOf({
      instructions: [...oneVisit, seize(1), spend(1), release(1), leave()],
      draws: constants(3, 1),
      resources: [resourceOf(1), resourceOf(1)],
      stations: [
        stationOf(),
        stationOf({
          requires: [
            { resource: 0, units: 1 },
            { resource: 1, units: 1 },
          ],
        }),
      ],
      sources: [arrivalsAt([0]), arrivalsAt([1], 4)],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [3, 1],
      ]);
      expect(output.resources.map(({ busyArea }) => busyArea)).toEqual([4, 1]);
    },
  },
  {
    name: "who finds the room full is refused",
    program: programOf({
      instructions: [seize(0, { refuseTo: 4 }), spend(0), release(0), leave(), leave(1)],
      draws: constants(10),
      resources: [resourceOf(1)],
      stations: [stationOf({ room: 1 })],
      sources: [arrivalsAt([0, 1, 2, 3])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "refuse")).toEqual([
        [2, 2],
        [3, 3],
      ]);
      expect(output.stations[0]).toMatchObject({ arrivals: 4, refused: 2 });
      expect(output.books).toEqual([{ arrived: 4, exits: [2, 2, 0], inside: 0 }]);
    },
  },
  {
    name: "a cut in capacity lets work in progress end, and a rise serves as many as it can",
    program: programOf({
      instructions: oneVisit,
      draws: constants(2),
      resources: [
        resourceOf(1, {
          changes: [
            { at: 1, capacity: 0 },
            { at: 5, capacity: 2 },
          ],
        }),
      ],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 0.5, 3])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [5, 1],
        [5, 2],
      ]);
      expect(output.resources[0]).toEqual({ busy: 0, capacity: 2, busyArea: 6, capacityArea: 5 });
    },
  },
];
