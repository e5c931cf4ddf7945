import { type Kernel, openKernel } from "@ventesal/kernel";
import { quantile } from "@ventesal/measures";
import { runWorkload, WORKLOAD_NAMES, type WorkloadName, type WorkloadResult } from "@ventesal/proof";
import type { BenchRow } from "./row.ts";

export interface Effort {
  patients: number;
  rounds: number;
  /** Patients a second of something to compare with, asked once in each round; `null`: nothing. */
  yardstick: ((workload: WorkloadName, patients: number, seed: number) => Promise<number>) | null;
}

interface Round {
  own: WorkloadResult;
  limit: number | null;
}

/** Enough that the engine has compiled the kernel's hot parts in full before it is measured. */
const WARM_UP_PATIENTS = 100_000;

/**
 * Measures all workloads, one row each. Rounds are interleaved, ours and the yardstick's back to back, so that what else the
 * machine does falls on both.
 */
export async function measure({ patients, rounds, yardstick }: Effort): Promise<BenchRow[]> {
  const kernel = await openKernel();
  const rows: BenchRow[] = [];
  for (const workload of WORKLOAD_NAMES) {
    once(kernel, workload, WARM_UP_PATIENTS, 0);
    const seen: Round[] = [];
    for (let round = 1; round <= rounds; round++) {
      const own = once(kernel, workload, patients, round);
      seen.push({ own, limit: yardstick && (await yardstick(workload, patients, round)) });
    }
    rows.push(rowOf(workload, patients, seen));
  }
  return rows;
}

function once(kernel: Kernel, workload: WorkloadName, patients: number, round: number): WorkloadResult {
  return runWorkload(workload, patients, kernel, `bench ${round}`, () => performance.now());
}

function rowOf(workload: WorkloadName, patients: number, rounds: readonly Round[]): BenchRow {
  const limits = rounds.flatMap(({ limit }) => (limit === null ? [] : [limit]));
  const ratios = rounds.flatMap(({ own, limit }) => (limit === null ? [] : [own.patientsPerSecond / limit]));
  return {
    workload,
    patients,
    rounds: rounds.length,
    patientsPerSecond: Math.max(...rounds.map(({ own }) => own.patientsPerSecond)),
    eventsPerSecond: Math.max(...rounds.map(({ own }) => own.eventsPerSecond)),
    // Node gives kibibytes.
    peakRssMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
    limitPatientsPerSecond: limits.length === 0 ? null : Math.max(...limits),
    ratio: ratios.length === 0 ? null : quantile(ratios, 0.5),
    meanWaits: meanOfRounds(rounds.map(({ own }) => own.meanWaits)),
  };
}

function meanOfRounds(rounds: readonly WorkloadResult["meanWaits"][]): WorkloadResult["meanWaits"] {
  const entries = Object.entries(rounds[0]!).map(([queue, { theory }]) => {
    const simulated = rounds.reduce((sum, round) => sum + round[queue]!.simulated, 0) / rounds.length;
    return [queue, { simulated, theory }] as const;
  });
  return Object.fromEntries(entries);
}
