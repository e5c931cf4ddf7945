import type { ExperimentResult } from "@ventesal/experiments";
import { type MeasureKey, replicationsFor } from "@ventesal/measures";

/** A precision that was asked for and not reached. */
export interface Unreached {
  asked: number;
  /** What was reached: half the interval's width, relative to the mean. `null` where the mean is 0 or not defined. */
  reached: number | null;
  replications: number;
  /** In English, as in the JSON form. */
  message: string;
}

/** By how much the precision asked of a measure was missed, when the replications were used up; `null` if it was reached or none was asked for. */
export function unreachedPrecision(
  { keys, observations, rows }: ExperimentResult,
  { measure, group }: Pick<MeasureKey, "measure" | "group">,
  asked: number | undefined,
): Unreached | null {
  if (asked === undefined) return null;
  const key = keys.findIndex((one) => one.measure === measure && sameGroup(one.group, group));
  const { met, halfWidth } = replicationsFor(observations.column(key), { relative: asked });
  if (met) return null;
  const mean = rows[key]?.mean ?? null;
  const reached = halfWidth === null || mean === null || mean === 0 ? null : halfWidth / mean;
  const { replications } = observations;
  const got = reached === null ? "no interval" : reached.toPrecision(3);
  return {
    asked,
    reached,
    replications,
    message: `the precision of ${asked} was not reached: ${got} after ${replications} replications; raise --replications`,
  };
}

function sameGroup(a: Record<string, string>, b: Record<string, string>): boolean {
  const kinds = Object.keys(a);
  return kinds.length === Object.keys(b).length && kinds.every((kind) => a[kind] === b[kind]);
}
