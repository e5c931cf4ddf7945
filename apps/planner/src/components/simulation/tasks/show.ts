import { type ExperimentOptions, type ExperimentResult, watchExperiment } from "@ventesal/experiments";
import { DaysOfYears } from "@ventesal/measures";
import { scenarioOf } from "../../state/draft.js";
import { loadModel } from "../../state/load-model.js";
import type { Asked, Besides, MeasureAsked, Snapshot, Work, YearsOf } from "../protocol.js";
import { theKernel } from "./kernel.js";

/** A scenario, and what is to be shown of it. */
export interface ShowInput extends Asked {
  /** Replications in all; the model's own number unless said. */
  replications?: number;
  /** Replications after which the first figures are shown; from there on at each fourfold, when intervals have halved. */
  first: number;
  allowOverload?: boolean;
  besides?: Besides;
}

/** @param afterFirst done when the page has drawn the first figures, which were sent at this moment of `performance.now` */
export async function show(
  input: ShowInput,
  work: Work<Snapshot>,
  afterFirst: (sentAt: number) => Promise<void> = async () => {},
): Promise<void> {
  const { send, drawn, progress, signal } = work;
  const { part, draft, seed, first, allowOverload = false, besides = {} } = input;
  await loadModel(part);
  if (signal.aborted) return;
  const scenario = scenarioOf(part, draft);
  const replications = input.replications ?? scenario.model.replications;
  const stops: number[] = [];
  for (let stop = first; stop < replications; stop *= 4) stops.push(stop);
  const days = besides.withinUpTo === undefined ? null : new DaysOfYears(besides.withinUpTo);
  const watch = days && (await watchDays(days));
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
    ...(watch && { watch }),
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

/** Hands the processing times of each replication on; only the panel has them, and its model is not loaded for others. */
async function watchDays(days: DaysOfYears): Promise<NonNullable<ExperimentOptions["watch"]>> {
  const { processedDays } = await import("@ventesal/expert-panel");
  let daysOf: ReturnType<typeof processedDays> | undefined;
  return (output, compiled) => {
    daysOf ??= processedDays(compiled);
    days.addYear(daysOf(output));
  };
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
