import { RunError } from "@ventesal/experiments";
import type { Kernel, RunOptions, RunOutput } from "@ventesal/kernel";
import { assertBooks } from "@ventesal/measures";
import { compilePathway, type Names, type Pathway } from "@ventesal/pathway";
import { nameKey, seedKey } from "@ventesal/random";

/** A pathway ready to run. */
export interface LoadedPathway {
  names: Names;
  /**
   * One run. Unless told otherwise it is replication 0, without warm-up, until everybody has left, without records.
   * @throws {RunError} if it ends in an error
   * @throws {BooksError} if its books do not balance
   */
  run(options: Partial<RunOptions>): RunOutput;
}

/**
 * Compiles and loads a pathway.
 *
 * @param options.seed any string
 * @param options.spanDays how far its calendars know their dates, days since its start
 * @throws {PathwayError} if it is not a pathway
 */
export function loadPathway(
  pathway: Pathway,
  kernel: Kernel,
  { seed, spanDays }: { seed: string; spanDays: number },
): LoadedPathway {
  const { program, names, streams } = compilePathway(pathway, { spanDays });
  const loaded = kernel.load(program);
  const usual: RunOptions = {
    seedKey: seedKey(seed),
    nameKeys: streams.map((name) => nameKey(name)),
    replication: 0,
    antithetic: false,
    warmUp: 0,
    until: Number.POSITIVE_INFINITY,
    horizon: Number.POSITIVE_INFINITY,
    stopWithCohort: false,
    records: false,
    log: false,
  };
  return {
    names,
    run(options) {
      const asked = { ...usual, ...options };
      const output = loaded.run(asked);
      if (output.status !== "done") {
        const step = names.steps[output.errorAt] ?? "an arrival";
        throw new RunError(pathway.name, output.status, step, output.endTime, asked.replication);
      }
      assertBooks(program, output);
      return output;
    },
  };
}

/**
 * The place of a name in a list of names.
 * @throws {RangeError} if it is not there
 */
export function placeOf(kind: string, name: string, names: readonly string[]): number {
  const place = names.indexOf(name);
  if (place < 0) throw new RangeError(`${kind}: received ${JSON.stringify(name)}, expected one of ${names.join(", ")}`);
  return place;
}
