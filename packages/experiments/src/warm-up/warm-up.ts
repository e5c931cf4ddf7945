import { mser5, type WarmUp } from "@ventesal/inference";
import type { Kernel } from "@ventesal/kernel";
import { type PrecisionPlan, replicationsFor } from "@ventesal/measures";
import type { Scenario } from "@ventesal/scenario";
import { indexOfKey } from "../key.ts";
import { prepare } from "../prepare.ts";
import { Observations, replicator, runOptions } from "../replicate.ts";
import { requireDone } from "../run-error.ts";

const DAYS_A_WEEK = 7;

/** How long a model's start lasts, and how many replications a precision takes. */
export interface WarmUpResult {
  /** What the model leaves out, days. */
  usedDays: number;
  /** What MSER-5 leaves out of the weekly means of cases' times, days; `null` if the weeks are too few, or nobody came in one of them. */
  foundDays: number | null;
  found: WarmUp | null;
  /** Mean time of the cases that began in each week, from the run's first day on, over all replications; `null` where nobody came. */
  weeks: (number | null)[];
  replications: number;
  /** For a relative precision of the main measure. */
  precision: { relative: number; plan: PrecisionPlan }[];
}

const PRECISIONS = [0.05, 0.02, 0.01];

/**
 * Watches a model from its first day on: the mean time of the cases that begin in a week, averaged over replications (Welch 1983), and how much of it MSER-5 takes for start-up;
 * and says how many replications the main measure takes for some precisions.
 * @throws {RunError} if a run ends in an error
 */
export function watchWarmUp(
  scenario: Scenario,
  kernel: Kernel,
  { seed, replications }: { seed: string; replications: number },
): WarmUpResult {
  const prepared = prepare(scenario, kernel);
  const { built, compiled, loaded, keys } = prepared;
  const { program, names } = compiled;
  const stride = 5 + program.attributes + program.causes;
  const weekCount = Math.floor(built.untilDays / DAYS_A_WEEK);
  const sums = new Float64Array(weekCount);
  const counts = new Float64Array(weekCount);
  const options = { ...runOptions(prepared, seed), cohort: { from: 0, until: built.untilDays } };
  for (let replication = 0; replication < replications; replication++) {
    const output = loaded.run({ ...options, replication });
    requireDone(output, { scenario: scenario.name, names, replication });
    for (let row = 0; row < output.records.length; row += stride) {
      const [start, end] = [output.records[row + 3]!, output.records[row + 4]!];
      const week = Math.floor(start / DAYS_A_WEEK);
      if (week < 0 || week >= weekCount) continue;
      sums[week]! += end - start;
      counts[week]!++;
    }
  }
  const weeks = Array.from(sums, (sum, w) => (counts[w]! > 0 ? sum / counts[w]! : null));
  const known = weeks.filter((week) => week !== null);
  const found = weekCount >= 20 && known.length === weekCount ? mser5(known) : null;
  const observations = new Observations(keys.length, built.pooled?.ingredients);
  replicator(prepared, seed)(observations, 0, replications);
  loaded.free();
  const main = observations.column(indexOfKey(scenario.model.precise, keys));
  return {
    usedDays: built.warmUpDays,
    foundDays: found === null ? null : found.truncate * DAYS_A_WEEK,
    found,
    weeks,
    replications,
    precision: PRECISIONS.map((relative) => ({ relative, plan: replicationsFor(main, { relative }) })),
  };
}
