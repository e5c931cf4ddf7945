import { type ExperimentOptions, type ExperimentResult, watchExperiment } from "@ventesal/experiments";
import { processedDays } from "@ventesal/expert-panel";
import { DaysOfYears } from "@ventesal/measures";
import { scenarioOf } from "../../state/draft.js";
import type { Asked, Besides, MeasureAsked, Snapshot, Work, YearsOf } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface RunInput extends Asked {
  /** Replications in all; the model's own number unless said. */
  replications?: number;
  /** Replications after which the first figures are shown; from there on at each fourfold, when intervals have halved. */
  first: number;
  allowOverload?: boolean;
  besides?: Besides;
  /** Whether a reader may change something, and will wait for figures again. */
  isChangeable?: boolean;
}

/** The beginning is gone through again for so long, in milliseconds: then a browser has made most of its code ready. */
const REHEARSES_MS = 400;
/** After its very first figures a worker rehearses for so long, in milliseconds, if it needed no longer for those: a reader may begin at once. */
const REHEARSES_EARLY_MS = 250;
/** Whether this worker has run anything. */
let hasBegun = false;
/** Whether it has rehearsed to the end. */
let isRehearsed = false;

/**
 * Runs a scenario and sends what it shows: soon the first figures, then ever narrower ones. When stopped, it leaves at once.
 *
 * A worker goes through the beginning again, for nobody: after its first figures, and when its first result is whole. Browsers make code faster the
 * more often it has run, and tailor it to the one program that they have seen: the reader's first change would wait for all that.
 */
export async function run(input: RunInput, work: Work<Snapshot>): Promise<void> {
  const { signal } = work;
  if (signal.aborted) return;
  const begunAt = performance.now();
  const isFirst = !hasBegun;
  hasBegun = true;
  const rehearse = async (milliseconds: number) => {
    const nobody = { ...work, send: () => {}, progress: () => {}, drawn: async () => {} };
    const until = performance.now() + milliseconds;
    while (performance.now() < until && !signal.aborted) {
      await show({ ...input, replications: input.first + 1 }, nobody);
    }
  };
  await show(input, work, async (sentAt) => {
    const isQuick = sentAt - begunAt < REHEARSES_EARLY_MS;
    if (isFirst && isQuick && input.isChangeable) await rehearse(REHEARSES_EARLY_MS);
  });
  if (isRehearsed || !input.isChangeable || signal.aborted) return;
  work.afterwards(async () => {
    await work.drawn();
    await rehearse(REHEARSES_MS);
    isRehearsed = !signal.aborted;
  });
}

/** @param afterFirst done when the page has drawn the first figures, which were sent at this moment of `performance.now` */
async function show(
  input: RunInput,
  work: Work<Snapshot>,
  afterFirst: (sentAt: number) => Promise<void> = async () => {},
): Promise<void> {
  const { send, drawn, progress, signal } = work;
  const { part, draft, seed, first, allowOverload = false, besides = {} } = input;
  const scenario = scenarioOf(part, draft);
  const replications = input.replications ?? scenario.model.replications;
  const stops: number[] = [];
  for (let stop = first; stop < replications; stop *= 4) stops.push(stop);
  const days = besides.withinUpTo === undefined ? null : new DaysOfYears(besides.withinUpTo);
  let daysOf: ReturnType<typeof processedDays> | undefined;
  const options: ExperimentOptions = {
    seed,
    effort: { replications },
    signal,
    onProgress(done, expected) {
      // nobody wants what is known so far: whoever asked has asked for something else by now
      signal.throwIfAborted();
      progress(done, expected);
    },
    allowOverload,
    ...(days && {
      watch: (output, compiled) => {
        daysOf ??= processedDays(compiled);
        days.addYear(daysOf(output));
      },
    }),
  };
  try {
    for await (const result of watchExperiment(scenario, await theKernel(), options, stops)) {
      const { rows, findings, overloads, loads, passport, complete, observations } = result;
      send({
        rows,
        findings,
        overloads,
        loads,
        passport,
        complete,
        openCases: observations.openCases,
        years: (besides.years ?? []).flatMap((asked) => yearsOf(result, asked)),
        ...(days && { within: days.within() }),
      });
      // both would be slower at once: processors are few
      if (complete) continue;
      const sentAt = performance.now();
      await drawn();
      if (observations.replications === first) await afterFirst(sentAt);
    }
  } catch (error) {
    if (!(signal.aborted && error === signal.reason)) throw error;
  }
}

/** The single years of a measure; none where the scenario has no such measure (a promise of other days, say). */
function yearsOf({ keys, series }: ExperimentResult, { measure, group }: MeasureAsked): YearsOf[] {
  const wanted = Object.entries(group);
  const index = keys.findIndex(
    (key) =>
      key.measure === measure &&
      Object.keys(key.group).length === wanted.length &&
      wanted.every(([kind, name]) => key.group[kind] === name),
  );
  return index < 0 ? [] : [{ measure, group, values: series[index]!.slice() }];
}
