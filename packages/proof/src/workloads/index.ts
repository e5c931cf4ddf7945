// The models.

// How fast they run.
export { runWorkload, type WorkloadResult } from "./run-workload.ts";
export { WORKLOAD_NAMES, type Workload, type WorkloadName, type WorkloadQueue } from "./workload.ts";
export { workloads } from "./workloads.ts";
