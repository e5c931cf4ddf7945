import { expect } from "vitest";
import type { Profile } from "../../src/program.ts";
import type { HandWorkedCase } from "./case.ts";
import { recordsOf, whenAndWho } from "./rows.ts";
import {
  arrivalsAt,
  constants,
  leave,
  oneVisit,
  optionsOf,
  programOf,
  resourceOf,
  spend,
  stationOf,
} from "./small-program.ts";

/** Day 0 is a Monday; open from 8 to 16 on these days. */
function officeHours(days: number[], weeks: number): Profile {
  const at = days.flatMap((day) => [day + 8 / 24, day + 16 / 24]);
  const rate = days.flatMap(() => [1, 0]);
  return { at: [...at, 7 * weeks], rate, repeatDays: 7 };
}

const everyWeek = officeHours([0, 1, 2, 3, 4], 1);
/** The second Monday is a holiday; the third week recurs. */
const withHoliday = officeHours([0, 1, 2, 3, 4, 8, 9, 10, 11, 14, 15, 16, 17, 18], 3);

const day = (week: number, weekday: number, hour: number) => 7 * week + weekday + hour / 24;
const friday = 4;
const saturday = 5;

/** Three working hours from some moment on. */
function threeHoursFrom(start: number, profile: Profile, ends: number, name: string): HandWorkedCase {
  const program = programOf({
    causes: 2,
    instructions: [spend(0, { profile: 0, cause: 1, closedProfile: 0 }), leave()],
    draws: constants(3 / 24),
    profiles: [profile],
    sources: [arrivalsAt([start])],
  });
  return {
    name,
    program,
    options: optionsOf(),
    expect(output) {
      expect(output.endTime).toBeCloseTo(ends, 9);
      const [record] = recordsOf(program, output);
      // Three hours were worked, the rest was closed, and the two add up.
      expect(record?.spent[1]).toBeCloseTo(3 / 24, 9);
      expect(record?.spent[0]).toBeCloseTo(ends - start - 3 / 24, 9);
    },
  };
}

const weeks = 60;
const saturdays = programOf({
  instructions: oneVisit,
  draws: constants(1 / 24),
  profiles: [everyWeek],
  resources: [resourceOf(1, { profile: 0 })],
  stations: [stationOf()],
  sources: [arrivalsAt(Array.from({ length: weeks }, (_, week) => day(week, saturday, 0)))],
});

export const workingTime: HandWorkedCase[] = [
  threeHoursFrom(
    day(0, friday, 15),
    everyWeek,
    day(1, 0, 10),
    "three working hours from Friday at 15, open 8 to 16, end on Monday at 10",
  ),
  threeHoursFrom(
    day(0, friday, 15),
    withHoliday,
    day(1, 1, 10),
    "three working hours from Friday at 15 skip a holiday on Monday and end on Tuesday at 10",
  ),
  threeHoursFrom(day(51, friday, 15), withHoliday, day(52, 0, 10), "beyond the profile's end its last week recurs"),
  {
    name: "who comes on a Saturday is served on Monday at 8, in every week of sixty",
    program: saturdays,
    options: optionsOf(),
    expect(output) {
      const starts = whenAndWho(output, "start").map(([time]) => time);
      expect(starts).toHaveLength(weeks);
      for (const [week, start] of starts.entries()) expect(start).toBeCloseTo(day(week + 1, 0, 8), 9);
      expect(output.stations[0]?.classes[0]?.sum).toBeCloseTo(weeks * (2 + 8 / 24), 9);
      // Arrival, opening and the end of the service: an opening is tried once, or once more where rounding made it early.
      expect(output.events).toBeLessThanOrEqual(4 * weeks);
    },
  },
  {
    name: "capacity and work are measured in working time, and work goes on after closing",
    program: programOf({
      instructions: oneVisit,
      draws: constants(0.5),
      profiles: [{ at: [0, 0.25, 1], rate: [1, 0], repeatDays: 1 }],
      resources: [resourceOf(2, { profile: 0 })],
      stations: [stationOf()],
      sources: [arrivalsAt([1.125, 1.25])],
    }),
    options: optionsOf({ horizon: 4 }),
    expect(output) {
      // Closed from 1.25 on: the first works from 1.125 to 1.625, the second from 2 to 2.5; the run ends there.
      expect(whenAndWho(output, "start")).toEqual([
        [1.125, 0],
        [2, 1],
      ]);
      expect(output.endTime).toBe(2.5);
      expect(output.resources[0]).toEqual({ busy: 0, capacity: 2, busyArea: 0.125 + 0.25, capacityArea: 2 * 0.75 });
    },
  },
];
