import type { ResourceSums, RunOptions, RunOutput, StationSums, Sums, TallySums } from "@ventesal/kernel";
import { MeasureError } from "./measure-error.ts";

/** What happened between the end of the warm-up and the end of the window. */
export interface RunWindow {
  /** Days since the scenario's start. */
  from: number;
  to: number;
  stations: StationWindow[];
  resources: ResourceWindow[];
  /** By counter. */
  counters: number[];
  /** By tally: how many values in the window, and their mean in days (NaN if none). */
  tallies: { n: number; meanDays: number }[];
}

export interface StationWindow {
  arrivals: number;
  refused: number;
  reneged: number;
  withdrawn: number;
  /** Waits that ended in service within the window, wherever they began. */
  served: number;
  /** Mean wait in days of those served; NaN if none. */
  meanWaitDays: number;
  /** Mean number waiting over time; NaN if the window has no length. */
  meanQueue: number;
  /** Of the whole run, warm-up included: a largest value cannot be taken apart afterwards. */
  longestQueueOfRun: number;
}

export interface ResourceWindow {
  /** Server-days of work, and of posts in their opening hours. */
  busyServerDays: number;
  capacityServerDays: number;
  /** Their ratio; NaN if there was no capacity. Above 1 is possible after a cut in capacity, while work in progress is finished. */
  utilisation: number;
}

/**
 * Sums over the window `[warmUp, until)`: those at `until` (at the end of the run, if that came first or `until` is Infinity) less those at `warmUp`.
 *
 * A window that begins at 0 (or before) begins with nothing summed. The kernel's snapshot at time 0 is not taken off, since it is taken after
 * the initial patients have started and already counts those of them who were served at once.
 *
 * Waits that straddle an end of the window count with the end in which service began, as a whole; `meanQueue` counts only days in the
 * window. So L = λW holds for a window only approximately; it is exact for whole runs, which is what the books check.
 *
 * @param options the ones the run was given
 * @throws {MeasureError} if the run met an error, or ended before the warm-up did
 */
export function windowOf(output: RunOutput, { warmUp, until }: Pick<RunOptions, "warmUp" | "until">): RunWindow {
  if (output.status !== "done") {
    throw new MeasureError({
      place: "windowOf",
      received: `a run that met ${output.status}`,
      expected: "a run that is done",
    });
  }
  const before = warmUp > 0 ? output.snapshots.warmUp : null;
  if (warmUp > 0 && before === null) {
    throw new MeasureError({
      place: "windowOf",
      received: `a run that ended on day ${output.endTime}`,
      expected: `one that goes on beyond its warm-up, day ${warmUp}`,
    });
  }
  const after: Sums = output.snapshots.until ?? output;
  const from = Math.max(warmUp, 0);
  const to = output.snapshots.until === null ? output.endTime : until;
  if (to < from) {
    throw new MeasureError({
      place: "windowOf",
      received: `a window from day ${from} to ${to}`,
      expected: "an end after the beginning",
    });
  }
  return {
    from,
    to,
    stations: after.stations.map((sums, s) => stationWindow(sums, before?.stations[s], to - from)),
    resources: after.resources.map((sums, r) => resourceWindow(sums, before?.resources[r])),
    counters: after.counters.map((count, c) => count - (before?.counters[c] ?? 0)),
    tallies: after.tallies.map((tally, t) => meanSince([tally], before && [before.tallies[t]!])),
  };
}

function stationWindow(after: StationSums, before: StationSums | undefined, days: number): StationWindow {
  const { n, meanDays } = meanSince(after.classes, before?.classes ?? null);
  return {
    arrivals: after.arrivals - (before?.arrivals ?? 0),
    refused: after.refused - (before?.refused ?? 0),
    reneged: after.reneged - (before?.reneged ?? 0),
    withdrawn: after.withdrawn - (before?.withdrawn ?? 0),
    served: n,
    meanWaitDays: meanDays,
    meanQueue: (after.area - (before?.area ?? 0)) / days,
    longestQueueOfRun: after.longestQueue,
  };
}

function resourceWindow(after: ResourceSums, before: ResourceSums | undefined): ResourceWindow {
  const busyServerDays = after.busyArea - (before?.busyArea ?? 0);
  const capacityServerDays = after.capacityArea - (before?.capacityArea ?? 0);
  const utilisation = capacityServerDays > 0 ? busyServerDays / capacityServerDays : Number.NaN;
  return { busyServerDays, capacityServerDays, utilisation };
}

/** Number and mean of what was tallied since an earlier state, all classes together. */
function meanSince(after: readonly TallySums[], before: readonly TallySums[] | null) {
  let n = 0;
  let sum = 0;
  after.forEach((tally, k) => {
    n += tally.n - (before?.[k]?.n ?? 0);
    sum += tally.sum - (before?.[k]?.sum ?? 0);
  });
  return { n, meanDays: sum / n };
}
