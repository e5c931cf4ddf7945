import type { Kernel } from "@ventesal/kernel";
import { loadPathway, placeOf } from "../load-pathway.ts";
import type { WorkloadName } from "./workload.ts";
import { workloads } from "./workloads.ts";

export interface WorkloadResult {
  workload: WorkloadName;
  patients: number;
  /** Of the run alone: compiling the pathway and loading it are left out, reading the sums is not. */
  seconds: number;
  patientsPerSecond: number;
  /** Events taken from the calendar: arrivals, ends of work and of delays, and the one look at the sums at the beginning. */
  eventsPerSecond: number;
  /** Mean wait per visit by queue, days; `simulated` is NaN where nobody came. */
  meanWaits: Record<string, { simulated: number; theory: number }>;
}

/**
 * Runs a workload once, with all the running sums that a run keeps anyway, and checks its books.
 *
 * @param patients how many arrive, a whole number, 1 or more
 * @param seed any string
 * @param now a clock in milliseconds that does not go back, such as `performance.now`
 * @throws {PathwayError} if patients is not a whole number of 1 or more
 * @throws {RunError} if the run ends in an error; {BooksError} if its books do not balance
 */
export function runWorkload(
  workload: WorkloadName,
  patients: number,
  kernel: Kernel,
  seed: string,
  now: () => number,
): WorkloadResult {
  const { pathway, queues } = workloads[workload];
  const loaded = loadPathway(pathway(patients), kernel, { seed, spanDays: 0 });
  const begin = now();
  const output = loaded.run({});
  const seconds = (now() - begin) / 1000;
  const meanWaits = queues.map(({ name, station, class: k, theory }) => {
    const waits = output.stations[placeOf("station", station, loaded.names.stations)]!.classes[k]!;
    return [name, { simulated: waits.sum / waits.n, theory }] as const;
  });
  return {
    workload,
    patients,
    seconds,
    patientsPerSecond: patients / seconds,
    eventsPerSecond: output.events / seconds,
    meanWaits: Object.fromEntries(meanWaits),
  };
}
