import { hashOf, type Overload, OverloadError, overloads, type Prepared, prepare } from "@ventesal/experiments";
import type { Kernel } from "@ventesal/kernel";
import type { MeasureKey } from "@ventesal/measures";
import type { Model, Scenario } from "@ventesal/scenario";
import { batchError } from "../batch-error.ts";
import type { Experiment } from "../experiment/experiment-file.ts";
import { type Point, pointsOf, type ReadTables } from "../experiment/points-of.ts";
import { columnName } from "../point/column-name.ts";
import { programHash } from "../point/program-hash.ts";
import { shardBoundaries } from "./boundaries.ts";
import { pilotWork } from "./pilot.ts";
import type { Plan, PlannedPoint, PlannedResults, PlannedWarning } from "./plan.ts";
import { versions } from "./versions.ts";

export interface PlanOptions {
  models: readonly Model[];
  kernel: Kernel;
  readTables: ReadTables;
  /** So many replications in each shard, instead of what the pilot suggests. */
  shardReplications?: number;
  /** Told of each point that has been looked at. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** More shards than this are no help to anybody. */
const MOST_SHARDS = 100_000;

/**
 * The plan of an experiment. Every point is resolved, built, compiled and tried, so that what is wrong with any of them is known before the first
 * shard runs.
 * @throws {ScenarioError} or {PathwayError} with what is wrong with the points
 * @throws {OverloadError} with all points whose list would never settle, unless the experiment allows them
 * @throws {BatchError} if it is too large
 */
export async function makePlan(experiment: Experiment, options: PlanOptions): Promise<Plan> {
  const { models, kernel, readTables, shardReplications, onProgress, signal } = options;
  const points = await pointsOf(experiment, models, readTables);
  const { replications, seed } = experiment;
  const rows = points.length * replications;
  if (rows > Number.MAX_SAFE_INTEGER || rows / (shardReplications ?? rows) > MOST_SHARDS) {
    const expected = `at most ${MOST_SHARDS} shards`;
    const message = `expected ${expected}, got ${rows} replications in shards of ${shardReplications ?? rows}`;
    throw batchError("too-large", "--shard-replications", expected, shardReplications ?? null, message);
  }

  const columns = new Columns();
  const tables: Record<string, object[]> = {};
  const overloaded: Overload[] = [];
  const work: number[] = [];
  const planned: PlannedPoint[] = [];
  for (const [i, point] of points.entries()) {
    signal?.throwIfAborted();
    const prepared = prepare(point.scenario, kernel);
    const found = overloads(prepared, kernel);
    if (prepared.built.overload === "refused" && !experiment.allowOverload) {
      overloaded.push(...found.filter(({ sure }) => sure).map((overload) => atPoint(overload, point)));
    }
    work.push(pilotWork(prepared, seed));
    prepared.loaded.free();
    const own = Object.entries(point.scenario.own).map(([name, rows]): [string, string] => {
      const hash = hashOf(rows);
      tables[hash] = [...rows];
      return [name, hash];
    });
    planned.push(plannedPoint(point, prepared, columns, Object.fromEntries(own), found));
    onProgress?.(i + 1, points.length);
    // others get their turn, and Ctrl-C its ear
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (overloaded.length > 0) throw new OverloadError(overloaded);

  const results: PlannedResults = {
    versions,
    seed,
    replications,
    points: planned,
    tables,
    measures: columns.measures,
    measured: columns.measured,
  };
  const plan: Omit<Plan, "hash"> = {
    format: 1,
    name: experiment.name,
    results,
    resultsHash: hashOf(results),
    visits: experiment.visits,
    shards: shardBoundaries(work, replications, shardReplications),
    work,
    node: process.version,
  };
  return { ...plan, hash: hashOf(plan) };
}

function plannedPoint(
  { scenario, design }: Point,
  prepared: Prepared,
  columns: Columns,
  own: Record<string, string>,
  found: readonly Overload[],
): PlannedPoint {
  return {
    scenario: scenario.name,
    model: scenario.model.name,
    values: scenario.values,
    design,
    own,
    measured: columns.entryFor(prepared.keys),
    ingredients: prepared.built.pooled?.ingredients ?? 0,
    program: programHash(prepared),
    startDate: prepared.built.pathway.startDate,
    warnings: [...outsideRange(scenario), ...found.map(plannedOverload)],
  };
}

function outsideRange({ parameters }: Scenario): PlannedWarning[] {
  return parameters.flatMap((parameter) => {
    if (parameter.kind !== "number") return [];
    const { key, value, low, high, unit } = parameter;
    return value >= low && value <= high ? [] : [{ kind: "outside-range" as const, key, value, low, high, unit }];
  });
}

function plannedOverload(overload: Overload): PlannedWarning {
  const { resource, stations, load, arrivalsPerWeek, canBeDonePerWeek, sure } = overload;
  const finite = Number.isFinite(load) ? load : null;
  return { kind: "overload", resource, stations, load: finite, arrivalsPerWeek, canBeDonePerWeek, sure };
}

/** The overload with the point as a part of its place. */
function atPoint(overload: Overload, { scenario, design }: Point): Overload {
  const at = Object.entries(design).map(([key, value]) => `${key} = ${value}`);
  return { ...overload, resource: `${[scenario.name, ...at].join(", ")}: ${overload.resource}` };
}

/** The measures of all points, each once, and who has which. */
class Columns {
  readonly measures: MeasureKey[] = [];
  readonly measured: number[][] = [];
  readonly #indexOf = new Map<string, number>();

  entryFor(keys: readonly MeasureKey[]): number {
    const own = keys.map((key) => {
      const name = columnName(key);
      const known = this.#indexOf.get(name);
      if (known !== undefined) return known;
      this.#indexOf.set(name, this.measures.length);
      return this.measures.push(key) - 1;
    });
    if (new Set(own).size < own.length) throw new TypeError("two measures of a model have one name");
    const known = this.measured.findIndex(
      (other) => other.length === own.length && other.every((k, i) => k === own[i]),
    );
    return known >= 0 ? known : this.measured.push(own) - 1;
  }
}
