import type { Kernel } from "@ventesal/kernel";
import { type MeasureKey, type Row, replicationsFor, summarise } from "@ventesal/measures";
import type { Scenario } from "@ventesal/scenario";
import { type Overload, overloads } from "./load.ts";
import { type Passport, passportOf } from "./passport.ts";
import { prepare } from "./prepare.ts";
import { Observations, replicator } from "./replicate.ts";

/** How much is asked for: so many replications, or as many as a precision takes. */
export type Effort =
  | { replications: number }
  | {
      /** The largest half-width of the 95 % interval of the mean, relative to the mean. */
      precision: number;
      /** The measure it is asked of. */
      of: { measure: string; group: Record<string, string> };
      mostReplications: number;
    };

export interface ExperimentOptions {
  seed: string;
  effort: Effort;
  /** Run although a load is 1 or more and the list never settles. */
  allowOverload?: boolean;
  /** Called now and then; `expected` may grow while a precision is sought. */
  onProgress?: (done: number, expected: number) => void;
  /** When aborted, the run stops and what is done is returned. */
  signal?: AbortSignal;
}

export interface ExperimentResult {
  passport: Passport;
  rows: Row[];
  keys: readonly MeasureKey[];
  observations: Observations;
  /** False if it was stopped before the effort was spent. */
  complete: boolean;
  /** What a reader must know besides the figures. */
  warnings: string[];
}

/** A load of 1 or more: the list grows for ever, and no mean of waiting times exists. */
export class OverloadError extends Error {
  override name = "OverloadError";
  constructor(readonly overloads: readonly Overload[]) {
    super(overloads.map((overload) => overload.message).join("\n"));
  }
}

/** Work done before control is given back, milliseconds: long enough to be cheap, short enough to stop and to show progress. */
const SLICE_MS = 40;

/**
 * Runs a scenario until the effort is spent and summarises what was seen.
 * @throws {OverloadError} before any run, if a load is 1 or more and `allowOverload` is not set
 * @throws {RangeError} if the precision is asked of a measure that the model does not have
 */
export async function runExperiment(
  scenario: Scenario,
  kernel: Kernel,
  options: ExperimentOptions,
): Promise<ExperimentResult> {
  const prepared = prepare(scenario, kernel);
  const { keys } = prepared;
  const warnings = [...scenario.warnings];
  const overloaded = overloads(prepared, kernel);
  const sure = overloaded.filter((overload) => overload.sure);
  if (sure.length > 0 && !options.allowOverload) throw new OverloadError(sure);
  warnings.push(...overloaded.map((overload) => overload.message));

  const observations = new Observations(keys.length);
  const run = replicator(prepared, options.seed);
  const target = targetOf(options.effort, keys);
  let expected = target.atLeast;
  let sliceEnds = performance.now() + SLICE_MS;
  while (observations.replications < expected && !options.signal?.aborted) {
    run(observations, observations.replications, observations.replications + 1);
    if (observations.replications === expected) expected = target.needed(observations);
    if (performance.now() > sliceEnds) {
      options.onProgress?.(observations.replications, expected);
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnds = performance.now() + SLICE_MS;
    }
  }
  options.onProgress?.(observations.replications, expected);
  if (observations.openCases > 0) {
    const n = observations.openCases;
    warnings.push(`${n} cases were still open when their run ended; their processing times are not counted`);
  }
  return {
    passport: passportOf(scenario, options.seed, observations.replications),
    rows: summarise(keys, observations.all(), prepared.built.published),
    keys,
    observations,
    complete: observations.replications >= expected,
    warnings,
  };
}

/** How many replications to begin with, and how many are needed given what was seen. */
function targetOf(
  effort: Effort,
  keys: readonly MeasureKey[],
): { atLeast: number; needed: (seen: Observations) => number } {
  if ("replications" in effort) return { atLeast: effort.replications, needed: () => effort.replications };
  const { precision, of, mostReplications } = effort;
  const wanted = JSON.stringify(sorted(of.group));
  const key = keys.findIndex((k) => k.measure === of.measure && JSON.stringify(sorted(k.group)) === wanted);
  if (key < 0) throw new RangeError(`the model has no measure ${of.measure} ${JSON.stringify(of.group)}`);
  const least = Math.min(30, mostReplications);
  return {
    atLeast: least,
    needed: (seen) => {
      const { more } = replicationsFor(seen.column(key), { relative: precision });
      return Math.min(mostReplications, more === null ? mostReplications : seen.replications + more);
    },
  };
}

function sorted(group: Record<string, string>): [string, string][] {
  return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
}
