import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import type { Model } from "@ventesal/scenario";
import { afterAll } from "vitest";
import {
  inProcess,
  makePlan,
  type Paths,
  type Plan,
  pathsIn,
  readExperiment,
  runBatch,
  writePlan,
} from "../src/index.ts";

export const models: readonly Model[] = [expertPanel];
export const kernel = await openKernel();

/** An experiment as somebody might write it; the tests change parts of it. */
export const SWEEP = {
  name: "Sweep",
  scenarios: ["panel-2022", { scenario: "panel-weekly-meeting", name: "weekly", set: { "referrals.factor": 1.1 } }],
  design: { kind: "factorial", parameters: { "referrals.incompleteShare": [0.5, 0.6] } },
  replications: 25,
  seed: 7,
};

/** A folder that is taken away after the tests of the file; its folder of batches does not exist yet. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ventesal-batch-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function planOf(experiment: unknown, shardReplications?: number, of: readonly Model[] = models): Promise<Plan> {
  return makePlan(readExperiment(JSON.stringify(experiment)), {
    models: of,
    kernel,
    readTables: async () => ({}),
    ...(shardReplications !== undefined && { shardReplications }),
  });
}

/** Runs what is missing of a plan, here. */
export function run(plan: Plan, paths: Paths, of: readonly Model[] = models) {
  const signal = new AbortController().signal;
  return runBatch({ plan, paths, execute: inProcess(of, kernel), rounds: 1, tell: () => {}, signal });
}

/** Plans an experiment and runs it whole in a folder. */
export async function batchIn(
  folder: string,
  experiment: unknown,
  shardReplications?: number,
  of: readonly Model[] = models,
): Promise<{ plan: Plan; paths: Paths }> {
  const paths = pathsIn(folder);
  const plan = await planOf(experiment, shardReplications, of);
  writePlan(plan, paths);
  await run(plan, paths, of);
  return { plan, paths };
}
