import { type Comparison, passportOf, type RankingQuestion, watchComparison } from "@ventesal/experiments";
import type { Draft } from "../../state/draft.js";
import { scenarioOf } from "../../state/draft.js";
import { loadModel } from "../../state/load-model.js";
import { modelOf, type Part } from "../../state/models.js";
import type { Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface CompareInput {
  part: Part;
  /** The first is what the others are compared with. */
  drafts: readonly { name: string; draft: Draft }[];
  seed: string;
  replications: number;
  /** Replications after which the first differences are shown; from there on at each doubling. Without it they come at the end. */
  first?: number;
  rank?: RankingQuestion;
  allowOverload?: boolean;
}

/** Scenarios against the first of them with the same chance: soon the first differences, then ever narrower ones. */
export async function compare(input: CompareInput, { send, progress, signal }: Work<Comparison>): Promise<void> {
  const { part, drafts, seed, replications, first, rank, allowOverload = false } = input;
  await loadModel(part);
  if (signal.aborted) return;
  const originals = drafts.map(({ draft }) => scenarioOf(part, draft));
  const scenarios = originals.map((scenario, i) => ({ ...scenario, name: drafts[i]!.name }));
  const stops: number[] = [];
  const most = rank?.most ?? replications;
  if (first !== undefined) for (let stop = Math.max(2, first); stop < most; stop *= 2) stops.push(stop);
  const options = { seed, replications, signal, onProgress: progress, allowOverload, ...(rank && { rank }) };
  const onRequest = modelOf(part).onRequest ?? [];
  for await (const comparison of watchComparison(scenarios, await theKernel(), options, stops)) {
    if (signal.aborted) return;
    // what is shown only on request would be most of what crosses to the page
    const rows = comparison.rows.filter(({ group }) => !onRequest.some((kind) => kind in group));
    // what a scenario is called here is no part of what it rests on
    const passports = originals.map((scenario) => passportOf(scenario, seed, comparison.replications));
    send({ ...comparison, rows, passports });
  }
}
