import { expect } from "vitest";
import type { HandWorkedCase } from "./case.ts";
import { whenAndWho } from "./rows.ts";
import { arrivalsAt, constants, oneVisit, optionsOf, programOf, resourceOf, stationOf } from "./small-program.ts";

/** Who goes first at one station. */
export const disciplines: HandWorkedCase[] = [
  {
    name: "a higher priority overtakes those who wait, but not the one being served",
    program: programOf({
      instructions: [...oneVisit, { op: "setValue", attribute: 0, value: 1 }, { op: "jump", to: 0 }],
      draws: constants(4),
      resources: [resourceOf(1)],
      stations: [stationOf({ discipline: "priority", classes: 2, classAttribute: 0 })],
      sources: [arrivalsAt([0, 1, 2], 4), arrivalsAt([3])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [4, 3],
        [8, 1],
        [12, 2],
      ]);
      expect(output.stations[0]?.classes).toEqual([
        { n: 1, sum: 1, sumOfSquares: 1, largest: 1 },
        { n: 3, sum: 17, sumOfSquares: 149, largest: 10 },
      ]);
    },
  },
  {
    name: "with ageing, a low class overtakes a high one once it has waited more than two days",
    program: ageing([0, 2, 4], [1]),
    options: optionsOf(),
    expect(output) {
      // Class 0 stands at 2 for ever, class 1 at its days of waiting: 1.5 against 2 at 2.5, 4 against 2 at 5.
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [2.5, 2],
        [5, 1],
        [7.5, 3],
      ]);
    },
  },
  {
    name: "with ageing, of two equal priorities the lower class goes first",
    program: ageing([0, 1], [0.5]),
    options: optionsOf(),
    expect(output) {
      // At 2.5 class 1 has waited exactly 2 days.
      expect(whenAndWho(output, "start")).toEqual([
        [0, 0],
        [2.5, 2],
        [5, 1],
      ]);
    },
  },
  {
    name: "within a class, the smallest value of the order attribute goes first, equal ones as they came",
    program: programOf({
      // Patients 0 to 3 carry 3, 1, 2, 1: minus the time of arrival, cut down to a table.
      instructions: [
        { op: "setNow", attribute: 0 },
        { op: "setTable", attribute: 0, table: 0, rowAttribute: 0, columns: 1, columnAttribute: -1 },
        ...oneVisit,
      ],
      tables: [[9, 3, 1, 2, 1]],
      draws: constants(10),
      resources: [resourceOf(1)],
      stations: [stationOf({ orderAttribute: 0 })],
      sources: [arrivalsAt([0, 1, 2, 3, 4])],
    }),
    options: optionsOf(),
    expect(output) {
      expect(whenAndWho(output, "start").map(([, serial]) => serial)).toEqual([0, 2, 4, 3, 1]);
    },
  },
];

/** Base priority 2 and no ageing against base 0 and one a day; one server, 2.5 days each. */
function ageing(classZero: number[], classOne: number[]) {
  return programOf({
    instructions: [...oneVisit, { op: "setValue", attribute: 0, value: 1 }, { op: "jump", to: 0 }],
    draws: constants(2.5),
    resources: [resourceOf(1)],
    stations: [stationOf({ discipline: "ageing", classes: 2, classAttribute: 0, base: [2, 0], rate: [0, 1] })],
    sources: [arrivalsAt(classZero), arrivalsAt(classOne, 4)],
  });
}
