import { resolveScenario, type Scenario, ScenarioError, type Setting } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { models } from "../models.ts";
import { ownFilesFrom, readOwnFiles } from "../scenario/own-files.ts";
import type { ResultFile } from "./result-file.ts";

/** The scenario of a passport: the model's own values, and those that were changed. */
export async function scenarioOf(
  cli: Cli,
  path: string,
  file: ResultFile,
  { own }: ReproduceOptions,
): Promise<Scenario> {
  const { passport } = file;
  const model = models.find(({ name }) => name === passport.model);
  if (model === undefined) {
    const expected = models.map(({ name }) => name).join(", ");
    const message = `there is no model ${JSON.stringify(passport.model)}. There are: ${expected}`;
    const place = `${path}: passport.model`;
    throw new ScenarioError([{ place, code: "shape", expected, received: passport.model, message }]);
  }
  const tables = await readOwnFiles(model, ownFilesFrom(own, cli.words), cli.words);
  const base = { model, scenario: { name: passport.scenario, title: model.title, set: {} } };
  const settings = passport.changed.map((key): Setting => {
    return { key, value: passport.parameters[key] ?? "", unit: null, place: `${path}: passport.parameters.${key}` };
  });
  return resolveScenario(base, settings, passport.scenario, undefined, tables);
}
