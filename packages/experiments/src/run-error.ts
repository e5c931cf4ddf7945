import type { RunOutput } from "@ventesal/kernel";
import type { Names } from "@ventesal/pathway";

/** A run that ended in an error: the pathway asked for something that has no meaning. */
export class RunError extends Error {
  override name = "RunError";
  constructor(
    readonly scenario: string,
    readonly code: string,
    /** The step at which it happened. */
    readonly step: string,
    readonly timeDays: number,
    readonly replication: number,
  ) {
    super(`${scenario}: ${code} at step "${step}", day ${timeDays.toFixed(2)}, replication ${replication}`);
  }
}

/** @throws {RunError} unless the run came to its end */
export function requireDone(
  { status, errorAt, endTime }: RunOutput,
  { scenario, names, replication }: { scenario: string; names: Names; replication: number },
): void {
  if (status === "done") return;
  throw new RunError(scenario, status, names.steps[errorAt] ?? "an arrival", endTime, replication);
}
