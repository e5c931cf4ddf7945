import type { ExperimentResult } from "@ventesal/experiments";
import { type MeasureKey, replicationsFor } from "@ventesal/measures";

/** The measure of which a precision is asked. */
export const PRECISE: Pick<MeasureKey, "measure" | "group"> = {
  measure: "processing-time.mean",
  group: { outcome: "all" },
};

/** A precision that was asked for and not reached. */
export interface Unreached {
  asked: number;
  /** What was reached: half the interval's width, relative to the mean. `null` where the mean is 0 or not defined. */
  reached: number | null;
  replications: number;
  /** In English, as in the JSON form. */
  message: string;
}

/** By how much the precision asked for was missed, when the replications were used up; `null` if it was reached or none was asked for. */
export function unreachedPrecision(
  { keys, observations, rows }: ExperimentResult,
  asked: number | undefined,
): Unreached | null {
  if (asked === undefined) return null;
  const key = keys.findIndex(({ measure, group }) => measure === PRECISE.measure && sameGroup(group));
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

function sameGroup(group: Record<string, string>): boolean {
  return JSON.stringify(group) === JSON.stringify(PRECISE.group);
}
