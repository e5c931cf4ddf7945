import { expect } from "vitest";
import type { Instruction } from "../../src/program.ts";
import type { HandWorkedCase } from "./case.ts";
import { whenAndWho } from "./rows.ts";
import {
  arrivalsAt,
  constants,
  leave,
  optionsOf,
  programOf,
  release,
  resourceOf,
  seize,
  spend,
  stationOf,
} from "./small-program.ts";

/** The first patient is served for draw 0; the others wait as long as draw 1 says. */
const impatient: Instruction[] = [seize(0, { patience: 1, renegeTo: 4 }), spend(0), release(0), leave(), leave(1)];

/** Reneging and withdrawing. */
export const givingUp: HandWorkedCase[] = [
  {
    name: "patience is over at exactly its length",
    program: programOf({
      instructions: impatient,
      draws: constants(10, 2),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 1])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "renege")).toEqual([[3, 1]]);
      expect(output.stations[0]).toMatchObject({ arrivals: 2, reneged: 1, abandoned: 2, area: 2, waiting: 0 });
      expect(output.books).toEqual([{ arrived: 2, exits: [1, 1, 0], inside: 0 }]);
    },
  },
  {
    name: "when service and the end of patience fall together, the one put in first comes first: here service",
    program: programOf({
      instructions: impatient,
      draws: constants(3, 2),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 1])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(output.stations[0]).toMatchObject({ reneged: 0, classes: [{ n: 2, sum: 2 }] });
      // The snapshot at 0, two arrivals, two ends of service, and the patience that is void by then.
      expect(output.events).toBe(6);
    },
  },
  {
    name: "when service and the end of patience fall together, the one put in first comes first: here patience",
    program: programOf({
      instructions: [seize(0, { patience: 2, renegeTo: 5 }), spend(0), spend(1), release(0), leave(), leave(1)],
      draws: constants(1, 2, 2.5),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 0.5])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(output.stations[0]).toMatchObject({ reneged: 1, classes: [{ n: 1, sum: 0 }] });
    },
  },
  {
    name: "equal times come out in the order in which they were put in",
    program: programOf({
      instructions: [spend(0), leave(), spend(1), spend(1), leave()],
      draws: constants(2, 1),
      sources: [arrivalsAt([1, 1], 2), arrivalsAt([1]), arrivalsAt([1])],
    }),
    options: optionsOf(),
    expect(output) {
      // The second arrival of the first source is put in when the first has come, behind those of the others.
      expect(whenAndWho(output, "arrive").map(([, serial]) => serial)).toEqual([0, 1, 2, 3]);
      // At 3, those who began to spend at 1 come before those who began to spend again at 2.
      expect(whenAndWho(output, "leave")).toEqual([
        [3, 1],
        [3, 2],
        [3, 0],
        [3, 3],
      ]);
      expect(output.books.map(({ arrived }) => arrived)).toEqual([2, 1, 1]);
    },
  },
  {
    name: "a withdrawal takes a patient out of the queue",
    program: programOf({
      instructions: [
        { op: "clock", draw: 1, to: 6 },
        seize(0),
        spend(0),
        release(0),
        { op: "stopClock" },
        leave(),
        leave(2),
      ],
      draws: constants(10, 2),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([0, 1])],
    }),
    options: optionsOf(),
    expect(output) {
      // The first one's clock rings in the middle of the service: due, but stopped before anything else is begun.
      expect(whenAndWho(output, "withdraw")).toEqual([[3, 1]]);
      expect(output.stations[0]).toMatchObject({ withdrawn: 1, abandoned: 2, area: 2 });
      expect(output.books).toEqual([{ arrived: 2, exits: [1, 0, 1], inside: 0 }]);
    },
  },
  {
    name: "a withdrawal cuts short a delay that may be cut short",
    program: programOf({
      instructions: [{ op: "clock", draw: 1, to: 3 }, spend(0, { interruptible: true }), leave(), leave(2)],
      draws: constants(5, 2),
      sources: [arrivalsAt([1])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "withdraw")).toEqual([[3, 0]]);
      expect(whenAndWho(output, "spendEnds")).toEqual([]);
      expect(output.books).toEqual([{ arrived: 1, exits: [0, 0, 1], inside: 0 }]);
    },
  },
  {
    name: "a withdrawal during a delay that may not be cut short takes effect at the next station",
    program: programOf({
      instructions: [{ op: "clock", draw: 1, to: 5 }, spend(0), seize(0), release(0), leave(), leave(2)],
      draws: constants(5, 2),
      resources: [resourceOf(1)],
      stations: [stationOf()],
      sources: [arrivalsAt([1])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "withdraw")).toEqual([[6, 0]]);
      expect(output.stations[0]).toMatchObject({ arrivals: 0, withdrawn: 0, abandoned: 0 });
    },
  },
];
