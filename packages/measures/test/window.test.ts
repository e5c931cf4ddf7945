import { expect, test } from "vitest";
import { windowOf } from "../src/index.ts";
import { oneDoctor, runOnce, seize, waitingSince } from "./one-doctor.ts";

test("a window holds what happened in it", async () => {
  const options = { warmUp: 2, until: 6, horizon: 20 };
  const window = windowOf(await runOnce(oneDoctor(), options), options);
  expect(window).toMatchObject({ from: 2, to: 6 });
  // Patients 2, 3 and 4 come. Served: patient 1, who waited 1.5 days (half a day of it before the window), and patient 4.
  // Days waited in the window: 1 by patient 1, 2.5 by patient 2, 0.25 by patient 4.
  expect(window.stations[0]).toEqual({
    arrivals: 3,
    refused: 1,
    reneged: 1,
    withdrawn: 0,
    served: 2,
    meanWaitDays: (1.5 + 0.25) / 2,
    meanQueue: 3.75 / 4,
    longestQueueOfRun: 2,
  });
  expect(window.resources[0]).toEqual({ busyServerDays: 4, capacityServerDays: 4, utilisation: 1 });
});

test("a window from 0 to the end is the whole run", async () => {
  const options = { warmUp: 0, until: Infinity, horizon: 10 };
  const window = windowOf(await runOnce(oneDoctor(), options), options);
  // Busy from 1 to 9; the calendar is empty then, and the run over.
  expect(window).toMatchObject({ from: 0, to: 9 });
  expect(window.stations[0]).toMatchObject({ arrivals: 6, served: 4, meanWaitDays: 2.75 / 4, meanQueue: 5.25 / 9 });
  expect(window.resources[0]!.utilisation).toBeCloseTo(8 / 9, 12);
});

test("a window that ends with the run ends where the run does", async () => {
  const options = { warmUp: 2, until: 100, horizon: 6 };
  expect(windowOf(await runOnce(oneDoctor(), options), options)).toMatchObject({ from: 2, to: 6 });
});

test("who comes from the list and is served at once at time 0 belongs to a window that begins there", async () => {
  const program = oneDoctor({ initial: [waitingSince(-4)] });
  for (const warmUp of [0, -10]) {
    const options = { warmUp, until: 1, horizon: 5 };
    const window = windowOf(await runOnce(program, options), options);
    expect(window).toMatchObject({ from: 0, to: 1 });
    expect(window.stations[0]).toMatchObject({ arrivals: 1, served: 1, meanWaitDays: 4, meanQueue: 0 });
  }
});

test("counters and tallies are those of the window", async () => {
  const program = oneDoctor({ counters: 1, tallies: 1 });
  program.instructions = [
    { op: "setNow", attribute: 0 },
    seize(0),
    { op: "tally", tally: 0, attribute: 0 },
    { op: "count", counter: 0, byAttribute: -1 },
    { op: "spend", draw: 0, profile: -1, byAttribute: -1, cause: 0, closedProfile: -1, interruptible: false },
    { op: "release", station: 0, byAttribute: -1 },
    { op: "leave", exit: 0 },
  ];
  // Without impatience and with room for two the doctor takes patients at 1, 3 (came at 1.5), 5 (at 2), 7 (at 4.75), …; patient 3 is refused.
  program.instructions[1] = { ...seize(0), refuseTo: 6 };
  const options = { warmUp: 2, until: 6, horizon: 20 };
  const window = windowOf(await runOnce(program, options), options);
  expect(window.counters).toEqual([2]);
  expect(window.tallies).toEqual([{ n: 2, meanDays: (1.5 + 3) / 2 }]);
});

test("where nobody is served there is no mean wait, and without posts no utilisation", async () => {
  const program = oneDoctor({ resources: [{ capacity: 0, profile: -1, changes: [] }] });
  const options = { warmUp: 0, until: 3, horizon: 3 };
  const window = windowOf(await runOnce(program, options), options);
  expect(window.stations[0]).toMatchObject({ served: 0, meanWaitDays: NaN });
  expect(window.resources[0]!.utilisation).toBeNaN();
});

test("a run that ended within its warm-up has no window", async () => {
  const options = { warmUp: 8, until: 20, horizon: 7 };
  const output = await runOnce(oneDoctor(), options);
  const message = "windowOf: received a run that ended on day 7, expected one that goes on beyond its warm-up, day 8.";
  expect(() => windowOf(output, options)).toThrow(message);
});

test("a run that met an error has no window, nor has one that would end before it begins", async () => {
  const options = { warmUp: 4, until: 2, horizon: 10 };
  const output = await runOnce(oneDoctor(), options);
  expect(() => windowOf(output, options)).toThrow("received a window from day 4 to 2");
  expect(() => windowOf({ ...output, status: "bad-index" }, options)).toThrow("received a run that met bad-index");
});
