import { type Comparison, compareScenarios } from "@ventesal/experiments";
import type { Draft } from "../../state/draft.js";
import { scenarioOf } from "../../state/draft.js";
import type { Part } from "../../state/models.js";
import type { Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface CompareInput {
  part: Part;
  /** The first is what the others are compared with. */
  drafts: readonly { name: string; draft: Draft }[];
  seed: string;
  replications: number;
}

/** Scenarios against the first of them with the same chance. */
export async function compare(input: CompareInput, { send, progress, signal }: Work<Comparison>): Promise<void> {
  const { part, drafts, seed, replications } = input;
  const scenarios = drafts.map(({ name, draft }) => ({ ...scenarioOf(part, draft), name }));
  const options = { seed, replications, signal, onProgress: progress };
  send(await compareScenarios(scenarios, await theKernel(), options));
}
