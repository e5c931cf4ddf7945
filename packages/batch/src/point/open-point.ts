import { type Prepared, prepare } from "@ventesal/experiments";
import type { Kernel } from "@ventesal/kernel";
import { type Model, type OwnTables, resolveScenario } from "@ventesal/scenario";
import { batchError } from "../batch-error.ts";
import type { Plan, PlannedPoint } from "../plan/plan.ts";
import { programHash } from "./program-hash.ts";

/**
 * A point of a plan, ready to run: it must become the same program here as where the plan was made.
 * @throws {BatchError} `other-program` if it does not, or if there is no such model
 */
export function openPoint(plan: Plan, index: number, models: readonly Model[], kernel: Kernel): Prepared {
  const point = plan.results.points[index]!;
  const place = `point ${index} (${point.scenario})`;
  const model = models.find(({ name }) => name === point.model);
  if (!model) {
    const names = models.map(({ name }) => name).join(", ");
    const message = `there is no model ${JSON.stringify(point.model)} here; there are: ${names}`;
    throw batchError("other-program", place, names, point.model, message);
  }
  const title = { da: point.scenario, en: point.scenario };
  const base = { model, scenario: { name: point.scenario, title, set: point.values } };
  const prepared = prepare(resolveScenario(base, [], undefined, undefined, tablesOf(plan, point)), kernel);
  const hash = programHash(prepared);
  if (hash !== point.program) {
    const message =
      "this point becomes another program here than where the plan was made: the model, or the engine of JavaScript, is another one";
    throw batchError("other-program", place, point.program, hash, message);
  }
  return prepared;
}

function tablesOf({ results }: Plan, { own }: PlannedPoint): OwnTables {
  return Object.fromEntries(Object.entries(own).map(([name, hash]) => [name, results.tables[hash]!]));
}
