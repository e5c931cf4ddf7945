import type { Kernel, RunOutput } from "@ventesal/kernel";
import { type MeasureKey, MINIMUM_REPLICATIONS, replicationsFor } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import type { Finding, Scenario } from "@ventesal/scenario";
import { breathe } from "./breathe.ts";
import { indexOfKey } from "./key.ts";
import { type Load, type Pilot, pilotOf } from "./load.ts";
import { type Overload, overloadsAmong } from "./overload.ts";
import { type Passport, passportOf } from "./passport.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { Observations, replicator } from "./replicate.ts";
import { type Summary, summarySteps } from "./summary.ts";

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
  /** Is shown what each replication gave, for measures of one's own; records and log are lent to it until the next replication. */
  watch?: (output: RunOutput, compiled: Compiled) => void;
}

export interface ExperimentResult extends Summary {
  passport: Passport;
  observations: Observations;
  /** What every resource, and every station with sessions, is asked to do. */
  loads: readonly Load[];
  /** Resources and sessions that cannot keep up, or perhaps cannot. */
  overloads: readonly Overload[];
  /** False if it was stopped before the effort was spent. */
  complete: boolean;
  /** What a reader must know besides the figures. */
  warnings: string[];
  /** What the figures say in words, where the model has words for them. */
  findings: readonly Finding[];
}

/** A load of 1 or more in a model that asks for a steady state: the list grows for ever, and no mean of waiting times exists. */
export class OverloadError extends Error {
  override name = "OverloadError";
  constructor(readonly overloads: readonly Overload[]) {
    super(overloads.map((overload) => overload.message).join("\n"));
  }
}

/** Events between two breaths, in which others get their turn: some milliseconds. Counted, not timed, as a run has no clock. */
const EVENTS_PER_BREATH = 15_000;
/** A glance at the loads: so many runs, and so many standard errors below 1, as a few runs know their own spread badly. */
const GLANCE = { runs: 6, standardErrors: 8 };
/** What observing and checking a replication costs, in events. */
const EVENTS_PER_REPLICATION = 200;

/**
 * Runs a scenario until the effort is spent and summarises what was seen.
 * @throws {OverloadError} before any run, if a load is 1 or more and `allowOverload` is not set
 * @throws {RangeError} if the effort is none that can be made, or a precision is asked of a measure that the model does not have
 * @throws {RunError} if a run ends in an error; {BooksError} if its books do not balance
 */
export async function runExperiment(
  scenario: Scenario,
  kernel: Kernel,
  options: ExperimentOptions,
): Promise<ExperimentResult> {
  let last: ExperimentResult | undefined;
  for await (const result of watchExperiment(scenario, kernel, options)) last = result;
  return last!;
}

/**
 * Runs a scenario and summarises what was seen on the way: after each number of replications in `after`, and at the end. Each result is
 * what `runExperiment` gives for so many replications, but for the loads of the first, which may be from a shorter pilot.
 * @param after numbers of replications, rising; with none there is one result, at the end
 * @throws what `runExperiment` throws
 */
export async function* watchExperiment(
  scenario: Scenario,
  kernel: Kernel,
  options: ExperimentOptions,
  after: readonly number[] = [],
): AsyncGenerator<ExperimentResult> {
  checkEffort(options.effort);
  const prepared = prepare(scenario, kernel);
  const pilot = pilotOf(prepared, kernel);
  try {
    yield* watchPrepared(prepared, pilot, options, after);
  } finally {
    prepared.loaded.free();
    pilot.free();
  }
}

async function* watchPrepared(
  prepared: Prepared,
  pilot: Pilot,
  options: ExperimentOptions,
  after: readonly number[],
): AsyncGenerator<ExperimentResult> {
  const { keys, built } = prepared;
  // somebody waits for the first figures: where a glance tells that all lists settle, the rest of the pilot comes after them
  let judged = after.length > 0 ? glance(prepared, pilot) : null;
  judged ??= judge(prepared, pilot.loads(), options);

  const observations = new Observations(keys.length, built.pooled?.ingredients);
  const { watch } = options;
  const run = replicator(prepared, options.seed, watch && ((output) => watch(output, prepared.compiled)), false);
  const target = targetOf(options.effort, keys);
  let expected = target.atLeast;
  let events = 0;
  const shown = [...after];
  while (observations.replications < expected && !options.signal?.aborted) {
    events += EVENTS_PER_REPLICATION;
    events += run(observations, observations.replications, observations.replications + 1);
    if (observations.replications === expected) expected = target.needed(observations);
    const isShown = observations.replications >= (shown[0] ?? Number.POSITIVE_INFINITY);
    if (isShown) shown.shift();
    if (isShown && observations.replications < expected) {
      yield await resultOf(prepared, observations, judged, options, expected);
      // somebody may have seen enough
      await breathe();
      if (options.signal?.aborted) break;
      judged = judge(prepared, pilot.loads(), options);
    }
    if (isShown || events > EVENTS_PER_BREATH) {
      options.onProgress?.(observations.replications, expected);
      await breathe();
      events = 0;
    }
  }
  options.onProgress?.(observations.replications, expected);
  yield await resultOf(prepared, observations, judge(prepared, pilot.loads(), options), options, expected);
}

/** The loads, and which of them are too high. */
interface Judged {
  asked: readonly Load[];
  overloaded: readonly Overload[];
}

/** @throws {OverloadError} if a load is 1 or more, and the model refuses that */
function judge({ built, compiled }: Prepared, asked: readonly Load[], { allowOverload }: ExperimentOptions): Judged {
  const overloaded = overloadsAmong(asked, compiled);
  const sure = overloaded.filter((overload) => overload.sure);
  if (sure.length > 0 && built.overload === "refused" && !allowOverload) throw new OverloadError(sure);
  return { asked, overloaded };
}

/**
 * Loads from the first few runs of the pilot, if all of them are far below 1; otherwise `null`. Where no load is refused, two runs will do for the
 * moment.
 */
function glance({ built, compiled }: Prepared, pilot: Pilot): Judged | null {
  const asked = pilot.loads(built.overload === "refused" ? GLANCE.runs : 2);
  if (built.overload !== "refused") return { asked, overloaded: overloadsAmong(asked, compiled) };
  const isFar = ({ load, standardError }: Load) => load + GLANCE.standardErrors * standardError < 1;
  return asked.every(isFar) ? { asked, overloaded: overloadsAmong(asked, compiled) } : null;
}

/** What has been observed so far, summarised; others get their turn meanwhile. */
async function resultOf(
  { scenario, built, keys }: Prepared,
  observations: Observations,
  { asked, overloaded }: Judged,
  { seed, onProgress }: ExperimentOptions,
  expected: number,
): Promise<ExperimentResult> {
  const warnings = [...scenario.warnings, ...overloaded.map((overload) => overload.message)];
  // where a list is followed over a time that has an end, those still waiting at its end are part of the measures
  if (observations.openCases > 0 && built.overload === "refused") {
    const perYear = Number((observations.openCases / observations.replications).toPrecision(3));
    warnings.push(`${perYear} cases a replication were still open when their run ended; they are not in the figures`);
  }
  const steps = summarySteps(built, keys, observations);
  let step = steps.next();
  while (!step.done) {
    await breathe();
    // who has had enough may say so by throwing
    onProgress?.(observations.replications, expected);
    step = steps.next();
  }
  const summary = step.value;
  const findings = scenario.model.findings?.({
    values: scenario.values,
    own: scenario.own,
    rows: summary.rows,
    overloaded: overloaded.filter(({ sure }) => sure).map(({ resource }) => resource),
  });
  return {
    passport: passportOf(scenario, seed, observations.replications),
    ...summary,
    findings: findings ?? [],
    observations,
    loads: asked,
    overloads: overloaded,
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
  const key = indexOfKey(of, keys);
  return {
    atLeast: Math.min(MINIMUM_REPLICATIONS, mostReplications),
    needed: (seen) => {
      const { more } = replicationsFor(seen.column(key), { relative: precision });
      return Math.min(mostReplications, more === null ? mostReplications : seen.replications + more);
    },
  };
}

function checkEffort(effort: Effort): void {
  const most = "replications" in effort ? effort.replications : effort.mostReplications;
  if (!(Number.isInteger(most) && most >= 1)) {
    throw new RangeError(`replications: expected a whole number, 1 or more, got ${most}`);
  }
  if ("precision" in effort && !(effort.precision > 0 && effort.precision < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`precision: expected a share above 0 of the mean, got ${effort.precision}`);
  }
}
