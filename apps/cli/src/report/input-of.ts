import {
  canonicalJson,
  comparedRows,
  type ExperimentOptions,
  type ExperimentResult,
  runExperiment,
} from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Language } from "@ventesal/pathway";
import type { ReportInput, Today } from "@ventesal/report";
import { resolveScenario, type Scenario } from "@ventesal/scenario";

export interface Asked {
  language: Language;
  seed: string;
  replications: number;
  /** The command that makes the report again. */
  command: string;
  allowOverload: boolean;
  signal: AbortSignal;
  onProgress(done: number, expected: number): void;
}

/** What a report is made of: the scenario's result and, unless it is that of today itself, today's with the same chance. `null` if it was stopped. */
export async function inputOf(scenario: Scenario, asked: Asked): Promise<ReportInput | null> {
  const { language, seed, replications, command, signal } = asked;
  const kernel = await openKernel();
  const nothingDone = todayOf(scenario);
  const isToday = canonicalJson(nothingDone.values) === canonicalJson(scenario.values);
  const all = isToday ? replications : 2 * replications;
  const run = (one: Scenario, before: number): Promise<ExperimentResult> => {
    const onProgress: ExperimentOptions["onProgress"] = (done) => asked.onProgress(before + done, all);
    const { allowOverload } = asked;
    return runExperiment(one, kernel, { seed, effort: { replications }, allowOverload, signal, onProgress });
  };
  const result = await run(scenario, 0);
  const plan = { scenario, result };
  if (isToday) return result.complete ? { language, plan, today: null, command } : null;
  const before = await run(nothingDone, replications);
  if (!result.complete || !before.complete) return null;
  const { better } = scenario.model.build(scenario.values, scenario.own);
  const differences = comparedRows(before, result, scenario.name, better);
  const today: Today = { scenario: nothingDone, result: before, differences };
  return { language, plan, today, command };
}

/** The model's scenario of today, with the same data of one's own: what happens if nothing is done. */
function todayOf({ model, own }: Scenario): Scenario {
  const [today] = model.scenarios;
  if (today === undefined) throw new RangeError(`${model.name} has no scenario of today`);
  return resolveScenario({ model, scenario: today }, [], undefined, undefined, own);
}
