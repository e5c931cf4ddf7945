import { pathwayWorkload } from "./clinics-and-panel.ts";
import { mm1Workload, mmcWorkload } from "./single-queue.ts";
import type { Workload, WorkloadName } from "./workload.ts";

/** The bench's models by name, the smallest first. */
export const workloads: Readonly<Record<WorkloadName, Workload>> = {
  mm1: mm1Workload,
  mmc: mmcWorkload,
  pathway: pathwayWorkload,
};
