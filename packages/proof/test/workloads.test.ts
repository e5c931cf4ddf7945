import { openKernel } from "@ventesal/kernel";
import { compilePathway } from "@ventesal/pathway";
import { expect, test } from "vitest";
import { runWorkload, WORKLOAD_NAMES, type WorkloadName, workloads } from "../src/index.ts";

const kernel = await openKernel();

/** A clock that goes on by a second each time it is asked. */
function secondsClock(): () => number {
  let ms = 0;
  return () => (ms += 1000);
}

// Gross, Shortle, Thompson and Harris 2008, section 2.3, worked out apart for these parameters: ErlangC(c, a) / (c·mu - lambda), and for the
// two classes of the panel W0 / (1 - rho_u) and W0 / ((1 - rho_u) (1 - rho)).
const THEORY = {
  mm1: { queue: 9 },
  mmc: { queue: 6.687 },
  pathway: {
    screening: 3.211,
    panel_urgent: 0.7579,
    panel_routine: 3.5816,
    clinic0: 7.3918,
    clinic1: 1.8449,
    clinic2: 0.231,
    clinic3: 0.1112,
    clinic4: 0.0056,
  },
};

test.each(WORKLOAD_NAMES)("%s: theory is that of its definition", (name) => {
  const theory = Object.fromEntries(workloads[name].queues.map((queue) => [queue.name, queue.theory]));
  expect(Object.keys(theory)).toEqual(Object.keys(THEORY[name]));
  // The definition gives four decimals, 6.6870 among them for 6.68732.
  for (const [queue, days] of Object.entries(THEORY[name])) expect(Math.abs(theory[queue]! - days)).toBeLessThan(5e-4);
});

// Runs start empty and are measured from the first patient: with 20,000 of them that is worth far less than a standard error.
test.each(WORKLOAD_NAMES)("%s: mean waits are within 4 standard errors of theory over 20 seeds", (name) => {
  const runs = Array.from({ length: 20 }, (_, i) => runWorkload(name, 20_000, kernel, `seed ${i}`, secondsClock()));
  for (const { name: queue, theory } of workloads[name].queues) {
    const waits = runs.map(({ meanWaits }) => meanWaits[queue]!.simulated);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    const variance = waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0) / (waits.length - 1);
    expect(Math.abs(mean - theory)).toBeLessThan(4 * Math.sqrt(variance / waits.length));
  }
});

test("its result has the bench's shape, and its rates are per second of the clock that was passed in", () => {
  const result = runWorkload("pathway", 5_000, kernel, "shape", secondsClock());
  expect(Object.keys(result)).toEqual([
    "workload",
    "patients",
    "seconds",
    "patientsPerSecond",
    "eventsPerSecond",
    "meanWaits",
  ]);
  expect(result).toMatchObject({ workload: "pathway", patients: 5_000, seconds: 1, patientsPerSecond: 5_000 });
  expect(Object.keys(result.meanWaits)).toEqual(Object.keys(THEORY.pathway));
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

// Arrival, end of service, end of delay: 1 + 1.58 + 0.58 + 0.73 · (1 + 1.3 + 0.3) = 5.058 a patient in the mean; and one event for the
// snapshot at time 0.
test("pathway: about 5.058 events a patient, and 2 exactly in the others", () => {
  const events = (name: WorkloadName, patients: number) =>
    runWorkload(name, patients, kernel, "events", secondsClock()).eventsPerSecond - 1;
  expect(events("mm1", 10_000)).toBe(20_000);
  expect(events("mmc", 10_000)).toBe(20_000);
  // The number of a patient's events has an sd of about 2: 100,000 patients give a standard error of 0.007.
  expect(Math.abs(events("pathway", 100_000) / 100_000 - 5.058)).toBeLessThan(0.028);
});

test("pathway: five streams in the proportions 48:35:18:14:5 of 0.9 a day", () => {
  const { program } = compilePathway(workloads.pathway.pathway(10), { spanDays: 0 });
  const gaps = program.sources.map(({ gap }) => (gap?.kind === "exponential" ? gap.a : Number.NaN));
  [2.777777777777778, 3.80952380952381, 7.407407407407407, 9.52380952380953, 26.666666666666668].forEach((gap, i) => {
    expect(gaps[i]).toBeCloseTo(gap, 10);
  });
  expect(program.resources.map(({ capacity }) => capacity)).toEqual([2, 5, 3, 3, 3, 3, 3]);
  expect(program.arrivalLimit).toBe(10);
});
