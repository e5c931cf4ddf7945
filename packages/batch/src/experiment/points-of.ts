import {
  builtIn,
  type Model,
  type OwnTables,
  type ParameterValues,
  resolveScenario,
  type Scenario,
  ScenarioError,
  type ScenarioIssue,
  type Setting,
  settingsOf,
} from "@ventesal/scenario";
import { batchError } from "../batch-error.ts";
import { designPoints, designSize } from "./design-points.ts";
import type { Experiment } from "./experiment-file.ts";

/** A scenario at one point of the design. */
export interface Point {
  scenario: Scenario;
  /** What the design set; `{}` without a design. */
  design: ParameterValues;
}

/** Reads a user's own tables, of which the experiment has the files by the table's name. */
export type ReadTables = (model: Model, files: Readonly<Record<string, string>>) => Promise<OwnTables>;

/** Each has to be compiled and tried before anything runs. */
const MOST_POINTS = 10_000;

/**
 * Every scenario of an experiment at every point of its design, in the order of the file: scenario by scenario, and within each in the design's order.
 * @throws {ScenarioError} with all that is wrong with all of them
 * @throws {BatchError} if there are too many
 */
export async function pointsOf(
  experiment: Experiment,
  models: readonly Model[],
  readTables: ReadTables,
): Promise<Point[]> {
  const all = experiment.scenarios.length * (experiment.design ? designSize(experiment.design) : 1);
  if (all > MOST_POINTS) {
    const message = `expected at most ${MOST_POINTS} points, got ${all}`;
    throw batchError("too-large", "design", `at most ${MOST_POINTS} points`, all, message);
  }
  const issues: ScenarioIssue[] = [];
  const points: Point[] = [];
  const names = new Set<string>();
  for (const [i, entry] of experiment.scenarios.entries()) {
    const place = `scenarios.${i}`;
    try {
      const own = await pointsOfEntry(experiment, entry, models, readTables, place);
      const { name } = own[0]!.scenario;
      if (names.has(name)) issues.push(namedTwice(`${place}.name`, name));
      names.add(name);
      points.push(...own);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return points;
}

async function pointsOfEntry(
  { design, seed }: Experiment,
  entry: Experiment["scenarios"][number],
  models: readonly Model[],
  readTables: ReadTables,
  place: string,
): Promise<Point[]> {
  const file = typeof entry === "string" ? { scenario: entry } : entry;
  const base = placed(`${place}${typeof entry === "string" ? "" : ".scenario"}`, () => builtIn(file.scenario, models));
  const tables = await readTables(base.model, file.own ?? {});
  const settings = settingsOf(file.set ?? {}).map((one) => ({ ...one, place: `${place}.set.${one.key}` }));
  const resolve = (more: readonly Setting[]) =>
    resolveScenario(base, [...settings, ...more], file.name, file.title, tables);
  const plain = resolve([]);
  if (!design) return [{ scenario: plain, design: {} }];

  const points: Point[] = [];
  // what is wrong with a parameter at many points is told once
  const found = new Map<string, ScenarioIssue>();
  for (const values of designPoints(design, plain.parameters, seed)) {
    const of = Object.entries(values).map(([key, value]): Setting => {
      return { key, value, unit: null, place: `design.parameters.${key}` };
    });
    try {
      const scenario = resolve(of);
      points.push({ scenario, design: chosen(values, scenario) });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      for (const issue of error.issues) found.set(`${issue.place} ${issue.code}`, issue);
    }
  }
  if (found.size > 0) throw new ScenarioError([...found.values()]);
  return points;
}

/** The values of the design in the form in which the model sees them: a list in the order of its options. */
function chosen(values: ParameterValues, scenario: Scenario): ParameterValues {
  return Object.fromEntries(Object.keys(values).map((key) => [key, scenario.values[key]!]));
}

function placed<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(error.issues.map((issue) => ({ ...issue, place })));
  }
}

function namedTwice(place: string, name: string): ScenarioIssue {
  return {
    place,
    code: "given-twice",
    expected: "each name once",
    received: name,
    message: `there is another scenario ${JSON.stringify(name)}: give one of them a name of its own`,
  };
}
