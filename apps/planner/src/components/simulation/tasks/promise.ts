import { type PromiseQuestion, type PromiseResult, searchPromise } from "@ventesal/experiments";
import { type Draft, scenarioOf, withSettings } from "../../state/draft.js";
import type { Part } from "../../state/models.js";
import type { Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface PromiseInput {
  part: Part;
  draft: Draft;
  seed: string;
  question: PromiseQuestion;
  /** Years to begin with at each capacity, years at most, and years of the independent run that checks the answer (0: none). */
  years: { first: number; most: number; check: number };
}

/** The smallest capacity that keeps a promise, and all that is known on the way. */
export async function promise(input: PromiseInput, { send, progress, signal }: Work<PromiseResult>): Promise<void> {
  const { part, draft, seed, question, years } = input;
  const { promise: promisable } = scenarioOf(part, draft).model;
  if (promisable === undefined) throw new Error(`${part}: expected a model that can promise`);
  const settings = promisable.settings(question.withinDays);
  const effort = { seed, ...years, signal, onProgress: progress };
  const at = (choice: Draft["set"]) => scenarioOf(part, withSettings(draft, { ...settings, ...choice }));
  send(await searchPromise(at, await theKernel(), question, effort));
}
