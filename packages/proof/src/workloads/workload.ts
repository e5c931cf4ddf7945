import type { Pathway } from "@ventesal/pathway";

export const WORKLOAD_NAMES = ["mm1", "mmc", "pathway"] as const;
export type WorkloadName = (typeof WORKLOAD_NAMES)[number];

/** A model to measure speed with, as an ordinary pathway that any engine can be given, too. */
export interface Workload {
  name: WorkloadName;
  /** The pathway with so many patients: then arrivals stop, and the run goes on until everybody has left. It starts empty. */
  pathway(patients: number): Pathway;
  /** The queues whose mean waits are reported beside theory. */
  queues: readonly WorkloadQueue[];
}

export interface WorkloadQueue {
  name: string;
  /** The compiled pathway's name of the station, and the class whose waits are meant. */
  station: string;
  class: number;
  /** Mean wait per visit in steady state, days, service not counted. */
  theory: number;
}
