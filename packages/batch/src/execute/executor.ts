import type { Paths } from "../folder/paths.ts";
import type { Plan } from "../plan/plan.ts";

/** Shards that are to be run. */
export interface Work {
  plan: Plan;
  paths: Paths;
  shards: readonly number[];
  /** Told of what happens. */
  tell: (event: Happening) => void;
  /** When aborted, no more shards are begun; those under way are finished where that is a matter of seconds. */
  signal: AbortSignal;
}

/**
 * Gets shards run, somehow and somewhere. What it says of them does not count: the marker of a shard does. It may leave some undone, and it
 * may have one run twice.
 * @throws what a shard was found wrong with, if going on makes no sense
 */
export type Executor = (work: Work) => Promise<void>;

/** What happens while a batch runs, for people. */
export type Happening =
  /** So many replications of the work are done by now, of so many. */
  | { kind: "progress"; done: number; all: number }
  /** So many shards of all are put together by now. */
  | { kind: "merging"; done: number; all: number }
  /** A thread ended in the middle of a shard; it is tried again. */
  | { kind: "worker-lost"; shard: number; attempt: number; reason: string }
  /** A shard's files are not what its marker says: they are removed, and it is run again. */
  | { kind: "damaged"; shard: number; path: string }
  /** Files that a process left behind when it was ended. */
  | { kind: "left-behind"; files: number }
  | { kind: "round"; round: number; most: number; missing: number }
  | { kind: "submitted"; job: string; tasks: number; shards: number }
  /** Tasks that the cluster holds back for ever: the next round has their shards. */
  | { kind: "held"; tasks: readonly string[] }
  | { kind: "cancelled"; job: string }
  /** The cluster does not answer: nothing is known until it does. */
  | { kind: "no-answer"; reason: string };
