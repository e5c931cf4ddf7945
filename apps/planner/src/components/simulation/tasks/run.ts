import { watchExperiment } from "@ventesal/experiments";
import { scenarioOf } from "../../state/draft.js";
import type { Asked, Snapshot, Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface RunInput extends Asked {
  /** Replications in all; the model's own number unless said. */
  replications?: number;
  /** Replications after which the first figures are shown; from there on at each doubling. */
  first: number;
  allowOverload?: boolean;
}

/** Runs a scenario and sends what it shows: soon the first figures, then ever narrower ones. */
export async function run(input: RunInput, { send, progress, signal }: Work<Snapshot>): Promise<void> {
  const { part, draft, seed, first, allowOverload = false } = input;
  const scenario = scenarioOf(part, draft);
  const replications = input.replications ?? scenario.model.replications;
  const stops: number[] = [];
  for (let stop = first; stop < replications; stop *= 2) stops.push(stop);
  const options = { seed, effort: { replications }, signal, onProgress: progress, allowOverload };
  for await (const result of watchExperiment(scenario, await theKernel(), options, stops)) {
    if (signal.aborted) return;
    const { rows, findings, overloads, passport, complete, observations } = result;
    send({ rows, findings, overloads, passport, complete, openCases: observations.openCases });
  }
}
