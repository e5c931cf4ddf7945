import { expect } from "vitest";
import type { HandWorkedCase } from "./case.ts";
import { recordsOf, whenAndWho } from "./rows.ts";
import {
  arrivalsAt,
  constants,
  initialOf,
  leave,
  optionsOf,
  programOf,
  release,
  resourceOf,
  seize,
  spend,
  stationOf,
} from "./small-program.ts";

const waitingList = programOf({
  causes: 2,
  instructions: [seize(0, { cause: 1 }), spend(0), release(0), leave()],
  draws: constants(3),
  resources: [resourceOf(1)],
  stations: [stationOf()],
  sources: [arrivalsAt([1])],
  initial: [initialOf(-12, -10), initialOf(-4, -4)],
});

/** Initial waiting lists, cohorts and snapshots. */
export const fromToday: HandWorkedCase[] = [
  {
    name: "an initial waiting list brings its ages with it",
    program: waitingList,
    options: optionsOf({ warmUp: -100 + 100, horizon: 8 }),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [3, 1],
        [6, 2],
      ]);
      // Waits of 10, 3 + 4 and 5 days, of which 10 + 4 lie before time 0; the queue's integral sees 3 + 5.
      expect(output.stations[0]).toMatchObject({
        before: 14,
        area: 8,
        classes: [{ n: 3, sum: 22, sumOfSquares: 174, largest: 10 }],
      });
      expect(output.books).toEqual([{ arrived: 3, exits: [2, 0, 0], inside: 1 }]);
    },
  },
  {
    name: "an initial patient's time is attributed from the beginning of the case",
    program: { ...waitingList, sources: [arrivalsAt([])] },
    options: optionsOf({ warmUp: Number.NEGATIVE_INFINITY }),
    expect(output) {
      expect(recordsOf(waitingList, output)).toEqual([
        { serial: 0, source: 0, exit: 0, start: -12, now: 3, attributes: [0], spent: [3, 12] },
        { serial: 1, source: 0, exit: 0, start: -4, now: 6, attributes: [0], spent: [3, 7] },
      ]);
    },
  },
  {
    name: "snapshots are taken before anything else of their time, and only the cohort is recorded and waited for",
    program: programOf({
      instructions: [spend(0), leave()],
      draws: constants(3.5),
      counters: 0,
      sources: [arrivalsAt([0, 2, 4, 5, 6])],
    }),
    options: optionsOf({ warmUp: 2, until: 5, stopWithCohort: true }),
    expect(output) {
      // The cohort came at 2 and 4; the second of them leaves at 7.5, before those of 5 and 6.
      expect(output.endTime).toBe(7.5);
      expect(output.records).toHaveLength(2 * 6);
      expect([output.records[0], output.records[6]]).toEqual([1, 2]);
      expect(output.books).toEqual([{ arrived: 5, exits: [3, 0, 0], inside: 2 }]);
    },
  },
  {
    name: "a cohort of its own is recorded in place of the window's, and the window's snapshots stay",
    program: programOf({
      instructions: [spend(0), leave()],
      draws: constants(3.5),
      counters: 0,
      sources: [arrivalsAt([0, 2, 4, 5, 6])],
    }),
    options: optionsOf({ warmUp: 2, until: 5, cohort: { from: 0, until: 3 }, stopWithCohort: true }),
    expect(output) {
      // The cohort came at 0 and 2; the second of them leaves at 5.5, the first event at or after 5 that leaves nobody of it inside.
      expect(output.endTime).toBe(5.5);
      expect(output.records).toHaveLength(2 * 6);
      expect([output.records[0], output.records[6]]).toEqual([0, 1]);
      expect(output.snapshots.warmUp).not.toBeNull();
      expect(output.snapshots.until).not.toBeNull();
    },
  },
  {
    name: "a snapshot holds the sums as they then stood",
    program: programOf({
      instructions: [{ op: "count", counter: 0, byAttribute: -1 }, seize(0), spend(0), release(0), leave()],
      draws: constants(2),
      counters: 1,
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 1, 2])],
    }),
    options: optionsOf({ warmUp: 1.5, until: 2 }),
    expect(output) {
      const { warmUp, until } = output.snapshots;
      expect(warmUp).toMatchObject({
        counters: [2],
        stations: [{ waiting: 1, area: 0.5 }],
        resources: [{ busyArea: 1.5 }],
      });
      expect(until).toMatchObject({ counters: [2], stations: [{ waiting: 1, area: 1 }], resources: [{ busyArea: 2 }] });
      expect(output.counters).toEqual([3]);
    },
  },
];
