import { canonicalJson, hashOf } from "@ventesal/experiments";
import { batchError } from "../batch-error.ts";
import type { Experiment } from "../experiment/experiment-file.ts";
import type { Point } from "../experiment/points-of.ts";
import type { Paths } from "../folder/paths.ts";
import { shardBoundaries } from "./boundaries.ts";
import type { Plan } from "./plan.ts";

/**
 * Sees to it that a folder's plan is that of this experiment, so that it can be gone on with.
 * @param points those of the experiment
 * @param shardReplications what is asked for now; without it, the plan's own shards are taken as they are
 * @throws {BatchError} `other-plan` with the first thing in which they differ
 */
export function requireSameExperiment(
  plan: Plan,
  experiment: Experiment,
  points: readonly Point[],
  { folder }: Paths,
  shardReplications?: number,
): void {
  const { results } = plan;
  const differ = (what: string, planned: unknown, asked: unknown) => {
    if (canonicalJson(planned) === canonicalJson(asked)) return;
    const message = `this folder belongs to another plan: its ${what} is ${short(planned)}, and ${short(asked)} is asked for`;
    throw batchError("other-plan", folder, short(planned), short(asked), message);
  };
  differ("seed", results.seed, experiment.seed);
  differ("number of replications", results.replications, experiment.replications);
  differ("visit log", plan.visits, experiment.visits);
  differ("number of points", results.points.length, points.length);
  results.points.forEach(({ scenario, model, values, own }, i) => {
    const asked = points[i]!.scenario;
    differ(`point ${i}`, { scenario, model }, { scenario: asked.name, model: asked.model.name });
    for (const key of new Set([...Object.keys(values), ...Object.keys(asked.values)])) {
      differ(`point ${i}, ${key},`, values[key] ?? null, asked.values[key] ?? null);
    }
    const hashes = Object.fromEntries(Object.entries(asked.own).map(([name, rows]) => [name, hashOf(rows)]));
    differ(`point ${i}, own tables,`, own, hashes);
  });
  if (shardReplications !== undefined) {
    const asked = shardBoundaries(plan.work, results.replications, shardReplications);
    differ("list of shards", plan.shards, asked);
  }
}

function short(value: unknown): string {
  const text = canonicalJson(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
