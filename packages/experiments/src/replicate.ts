import type { RunOptions, RunOutput } from "@ventesal/kernel";
import { assertBooks } from "@ventesal/measures";
import { type Key64, nameKey, seedKey } from "@ventesal/random";
import type { Prepared } from "./prepare.ts";
import { requireDone } from "./run-error.ts";

/** What a run is asked to do for one replication of a scenario. */
export function runOptions(prepared: Prepared, seed: string): Omit<RunOptions, "replication"> {
  const { built, compiled } = prepared;
  return {
    seedKey: seedKey(seed),
    nameKeys: compiled.streams.map((name): Key64 => nameKey(name)),
    antithetic: false,
    warmUp: built.warmUpDays,
    until: built.untilDays,
    ...(built.cohort && { cohort: { from: built.cohort.fromDays, until: built.cohort.untilDays } }),
    horizon: built.horizonDays,
    stopWithCohort: true,
    records: true,
    log: false,
  };
}

/** Replications observed so far, row by row: replications × (keys, then the ingredients of pooled measures). */
export class Observations {
  private values: Float64Array;
  private readonly width: number;
  replications = 0;
  /** Cases still open when their run ended, over all replications: their processing times are not among the values. */
  openCases = 0;

  constructor(
    readonly keys: number,
    readonly ingredients = 0,
  ) {
    this.width = keys + ingredients;
    this.values = new Float64Array(64 * this.width);
  }

  /** Room for one more replication's values. */
  next(): Float64Array {
    const needed = (this.replications + 1) * this.width;
    if (needed > this.values.length) {
      const larger = new Float64Array(2 * this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    return this.values.subarray(this.replications++ * this.width, needed);
  }

  /** All that was observed, row by row. */
  all(): Float64Array {
    return this.values.subarray(0, this.replications * this.width);
  }

  /** One measure over all replications. */
  column(key: number): Float64Array {
    return Float64Array.from({ length: this.replications }, (_, r) => this.values[r * this.width + key]!);
  }

  /** Each measure over all replications, in the keys' order: pieces of one array, not to be sent anywhere on their own. */
  columns(): Float64Array[] {
    const { keys, replications, values, width } = this;
    const all = new Float64Array(keys * replications);
    for (let r = 0; r < replications; r++)
      for (let k = 0; k < keys; k++) all[k * replications + r] = values[r * width + k]!;
    return Array.from({ length: keys }, (_, k) => all.subarray(k * replications, (k + 1) * replications));
  }

  /** What one replication showed of the ingredients of pooled measures. */
  ingredientsOf(replication: number): Float64Array {
    const end = (replication + 1) * this.width;
    return this.values.subarray(end - this.ingredients, end);
  }
}

/** Makes replications `from` to `to - 1` and adds what they show; returns how many events that took. */
export type Replicator = (observations: Observations, from: number, to: number) => number;

/**
 * What makes replications of a scenario. The books of each run are checked: a run that loses a patient is an error.
 * @param watch is shown what each run found; records and log are lent to it, until the next run
 * @param log whether a log is kept for it; it takes time
 * @throws (when replications are made) {RunError} if a run ends in an error; {BooksError} if its books do not balance
 */
export function replicator(
  prepared: Prepared,
  seed: string,
  watch?: (output: RunOutput, replication: number) => void,
  log = watch !== undefined,
): Replicator {
  const options = { ...runOptions(prepared, seed), log };
  const { compiled, loaded, observer, scenario } = prepared;
  return (observations, from, to) => {
    let events = 0;
    for (let replication = from; replication < to; replication++) {
      const output = loaded.run({ ...options, replication, lend: true });
      requireDone(output, { scenario: scenario.name, names: compiled.names, replication });
      assertBooks(compiled.program, output);
      observations.openCases += observer(output, observations.next());
      watch?.(output, replication);
      events += output.events;
    }
    return events;
  };
}
