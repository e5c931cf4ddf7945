import type { WorkloadName, WorkloadResult } from "@ventesal/proof";

/** A workload's row. The stable form of the JSON output is an array of these. */
export interface BenchRow {
  workload: WorkloadName;
  /** Patients in each run. */
  patients: number;
  rounds: number;
  /** Of the best round. */
  patientsPerSecond: number;
  eventsPerSecond: number;
  /** The most memory the process had resident until this workload was done, other workloads before it included; 10^6 bytes. */
  peakRssMb: number;
  /** The yardstick's best round, and the median over rounds of ours over its; `null` without a yardstick. */
  limitPatientsPerSecond: number | null;
  ratio: number | null;
  /** Mean wait by queue, days: the mean of the rounds, each with a seed of its own. */
  meanWaits: WorkloadResult["meanWaits"];
}
