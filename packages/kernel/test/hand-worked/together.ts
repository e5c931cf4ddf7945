import { expect } from "vitest";
import type { HandWorkedCase } from "./case.ts";
import { recordsOf, whenAndWho } from "./rows.ts";
import { arrivalsAt, constants, leave, optionsOf, programOf, seize, spend, stationOf } from "./small-program.ts";

const threeReaders = programOf({
  causes: 4,
  instructions: [
    spend(0, { cause: 0 }),
    { op: "fork", targets: [4, 6, 8] },
    spend(0, { cause: 0 }),
    leave(),
    spend(0, { cause: 1 }),
    { op: "join" },
    spend(1, { cause: 2 }),
    { op: "join" },
    spend(2, { cause: 3 }),
    { op: "join" },
  ],
  draws: constants(1, 3, 2),
  sources: [arrivalsAt([10])],
});

const copies = programOf({
  causes: 2,
  tallies: 1,
  instructions: [
    { op: "setNow", attribute: 0 },
    { op: "forkCopies", attribute: 0, to: 4 },
    { op: "tally", tally: 0, attribute: 0 },
    leave(),
    spend(0, { cause: 1 }),
    { op: "join" },
  ],
  draws: constants(1),
  sources: [arrivalsAt([0, 3])],
});

/** Parallel work, appointments and batches. */
export const together: HandWorkedCase[] = [
  {
    name: "a fork of three joins when the longest has ended, and its time is the longest's",
    program: threeReaders,
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "join")).toEqual([
        [12, 0],
        [13, 0],
        [14, 0],
      ]);
      expect(output.endTime).toBe(15);
      const [record] = recordsOf(threeReaders, output);
      expect(record).toMatchObject({ start: 10, now: 15, spent: [2, 0, 3, 0] });
    },
  },
  {
    name: "a fork into no copies is no fork; into three it waits for three",
    program: copies,
    options: optionsOf(),
    expect(output) {
      expect(output.tallies).toEqual([{ n: 2, sum: 1, sumOfSquares: 1, largest: 1 }]);
      expect(whenAndWho(output, "join")).toHaveLength(3);
      expect(recordsOf(copies, output).map(({ spent }) => spent)).toEqual([
        [0, 0],
        [0, 1],
      ]);
    },
  },
  {
    name: "a session with two slots a week takes two a week",
    program: programOf({
      instructions: [seize(0), leave()],
      stations: [stationOf({ kind: "session", times: [2], slots: [2], period: 7 })],
      sources: [arrivalsAt([0, 0, 0, 0, 0])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [2, 0],
        [2, 1],
        [9, 2],
        [9, 3],
        [16, 4],
      ]);
      expect(output.stations[0]).toMatchObject({ area: 38, longestQueue: 5 });
    },
  },
  {
    name: "who comes at the very time of a session waits for the next",
    program: programOf({
      instructions: [seize(0), leave()],
      stations: [stationOf({ kind: "session", times: [2, 4], slots: [1, 1], period: 7 })],
      sources: [arrivalsAt([2, 11])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [4, 0],
        [16, 1],
      ]);
    },
  },
  {
    name: "a session's waiting room can be full, too",
    program: programOf({
      instructions: [seize(0, { refuseTo: 2 }), leave(), leave(1)],
      stations: [stationOf({ kind: "session", times: [2], slots: [1], period: 7, room: 2 })],
      sources: [arrivalsAt([0, 1, 1.5, 3])],
    }),
    options: optionsOf(),
    expect(output) {
      // The third finds two waiting; by the time of the fourth one has been taken.
      expect(whenAndWho(output, "refuse")).toEqual([[1.5, 2]]);
      expect(whenAndWho(output, "start")).toEqual([
        [2, 0],
        [9, 1],
        [16, 3],
      ]);
      expect(output.books).toEqual([{ arrived: 4, exits: [3, 1, 0], inside: 0 }]);
    },
  },
  {
    name: "a batch of three goes on when the third has come; the fourth waits on",
    program: programOf({
      instructions: [seize(0), leave()],
      stations: [stationOf({ kind: "batch", size: 3 })],
      sources: [arrivalsAt([1, 2, 3, 4])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [3, 0],
        [3, 1],
        [3, 2],
      ]);
      expect(output.stations[0]?.classes).toEqual([{ n: 3, sum: 3, sumOfSquares: 5, largest: 2 }]);
      expect(output.waitingSince).toEqual([[4]]);
      expect(output.books).toEqual([{ arrived: 4, exits: [3, 0, 0], inside: 1 }]);
    },
  },
];
