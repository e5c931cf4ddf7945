import {
  type Passport,
  type PromiseQuestion,
  type PromiseResult,
  passportOf,
  searchPromise,
} from "@ventesal/experiments";
import { type Draft, scenarioOf, withSettings } from "../../state/draft.js";
import { loadModel } from "../../state/load-model.js";
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

/** What was found, and what it rests on. */
export interface PromiseFound {
  result: PromiseResult;
  passport: Passport;
}

/** The smallest capacity that keeps a promise, and all that is known on the way. */
export async function promise(input: PromiseInput, { send, progress, signal }: Work<PromiseFound>): Promise<void> {
  const { part, draft, seed, question, years } = input;
  await loadModel(part);
  if (signal.aborted) return;
  const { promise: promisable } = scenarioOf(part, draft).model;
  if (promisable === undefined) throw new Error(`${part}: expected a model that can promise`);
  const settings = promisable.settings(question.withinDays);
  const effort = { seed, ...years, signal, onProgress: progress };
  const at = (choice: Draft["set"]) => scenarioOf(part, withSettings(draft, { ...settings, ...choice }));
  const result = await searchPromise(at, await theKernel(), question, effort);
  send({ result, passport: passportOf(at({}), seed, result.today.years) });
}
