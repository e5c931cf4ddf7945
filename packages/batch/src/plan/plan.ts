import type { MeasureKey } from "@ventesal/measures";
import type { ParameterValues } from "@ventesal/scenario";

/**
 * All that a batch is: written once, never changed. A pure function of the experiment, the models and the versions: it names no machine,
 * no folder and no time, so that whoever runs a part of it runs the same.
 */
export interface Plan {
  /** The form of this file. */
  format: 1;
  name: string;
  /** All that decides a byte of the results. */
  results: PlannedResults;
  /** SHA-256 over `results` in canonical JSON. Two batches with the same have the same results, byte for byte, however they are run. */
  resultsHash: string;
  /** Whether the visits of every replication are written, too. */
  visits: boolean;
  /**
   * The first row of each shard: shard i has the rows from `shards[i]` to before `shards[i + 1]`. Rows are numbered point by point and, within a
   * point, replication by replication.
   */
  shards: number[];
  /** Work of one replication of each point in events, by the pilot: what the shards were cut by. */
  work: number[];
  /** The Node that made the plan. Told, not asked for: results do not depend on it as long as the programs are the same. */
  node: string;
  /** SHA-256 over all of the above in canonical JSON (RFC 8785). */
  hash: string;
}

export interface PlannedResults {
  versions: Versions;
  seed: string;
  /** Of each point. */
  replications: number;
  points: PlannedPoint[];
  /** Users' own tables by the hash of their rows. */
  tables: Record<string, object[]>;
  /** The measures of all points, each once: the columns of the results. */
  measures: MeasureKey[];
  /** Which of them a point has, in the order in which its observer writes them; points that have the same share an entry. */
  measured: number[][];
}

/** What must be the same for results to be the same. */
export interface Versions {
  ventesal: string;
  /** SHA-256 of all built-in data. */
  data: string;
}

/** One scenario with a value for every parameter. */
export interface PlannedPoint {
  scenario: string;
  model: string;
  values: ParameterValues;
  /** The values that the design gave, by parameter; `{}` without a design. */
  design: ParameterValues;
  /** The user's own tables: their hash by name. */
  own: Record<string, string>;
  /** Its entry in `measured`. */
  measured: number;
  /** How many numbers the observer writes besides, of which pooled measures are made. */
  ingredients: number;
  /** SHA-256 of the step program it becomes: another one elsewhere means other results, and is refused. */
  program: string;
  /** ISO date that day 0 stands for. */
  startDate: string;
  warnings: PlannedWarning[];
}

/** What a reader must know of a point besides its figures. */
export type PlannedWarning =
  /** A value outside the range that is plausible for the baseline. */
  | { kind: "outside-range"; key: string; value: number; low: number; high: number; unit: string }
  /** A resource or session that cannot keep up, or perhaps cannot. Where it has no capacity at all, `load` is `null`: JSON has no Infinity. */
  | {
      kind: "overload";
      resource: string;
      stations: string[];
      load: number | null;
      arrivalsPerWeek: number;
      canBeDonePerWeek: number;
      sure: boolean;
    };

/** Rows that belong together: [from, until). */
export interface Shard {
  index: number;
  from: number;
  until: number;
}

/** How many rows all points make. */
export function rowsOf({ results }: Pick<Plan, "results">): number {
  return results.points.length * results.replications;
}

/** The rows of a shard. */
export function shardOf(plan: Plan, index: number): Shard {
  return { index, from: plan.shards[index]!, until: plan.shards[index + 1] ?? rowsOf(plan) };
}
