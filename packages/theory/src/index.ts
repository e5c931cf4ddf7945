// Formulas of queueing theory, to stand beside simulation. All take an object of named parameters; times and rates share one unit.

export { mg1AgeingPriority, mmcAgeingPriority } from "./ageing-priority.ts";
export { type ErlangA, erlangA } from "./erlang-a.ts";
// One station, one class.
export { type ErlangB, erlangB } from "./erlang-b.ts";
export { erlangC } from "./erlang-c.ts";
// Several stations, several readers, changing rates.
export { type JacksonMeans, type JacksonStation, type JacksonStationMeans, jackson } from "./jackson.ts";
export { type Little, littlesLaw } from "./littles-law.ts";
export { longestOfSeveral } from "./longest-of-several.ts";
export { mgInfinity } from "./mg-infinity.ts";
export { type Mg1Station, mg1 } from "./mg1.ts";
export { type Mmc, type MmcStation, mm1, mmc, mmcWaitQuantile, mmcWaitTail } from "./mmc.ts";
// People who are refused, and people who give up.
export { type MmcK, mmcK } from "./mmck.ts";
export { type ApproximateMeans, ggcApproximation, mgcApproximation } from "./multi-server-approximation.ts";
export { type DomainIssue, OutsideDomain } from "./outside-domain.ts";
export { type PiecewiseRate, poissonCounts } from "./poisson-counts.ts";
export { mm1PreemptivePriority, mmcPreemptivePriority } from "./preemptive-priority.ts";
// Several classes: who goes first.
export { mg1Priority, mmcPriority, type PriorityMeans } from "./priority.ts";
export type { ClassMeans, QueueMeans } from "./queue-means.ts";
