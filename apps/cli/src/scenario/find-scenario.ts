import { existsSync } from "node:fs";
import {
  builtIn,
  parseSetting,
  pathwayScenario,
  resolveScenario,
  type Scenario,
  type Setting,
  settingsOf,
} from "@ventesal/scenario";
import { termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { readText } from "../files/read-text.ts";
import { models } from "../models.ts";
import type { ScenarioOptions } from "../options/common.ts";
import type { Words } from "../words/index.ts";
import { kindOf } from "./kind-of.ts";
import { type OwnFiles, ownFilesBeside, ownFilesFrom, readOwnFiles } from "./own-files.ts";
import { pathwayFrom, scenarioFileFrom } from "./read-file.ts";
import { withinFile } from "./within-file.ts";

/** A scenario, and where its own tables come from. */
export interface Found {
  scenario: Scenario;
  files: OwnFiles;
}

/** What the command line says of a scenario, read. */
interface Asked {
  settings: readonly Setting[];
  files: OwnFiles;
}

/** Whether a file is meant: no built-in scenario is called so, and it ends in .json or is there. */
export function isFile(name: string): boolean {
  const isBuiltIn = models.some((model) => model.scenarios.some((scenario) => scenario.name === name));
  return !isBuiltIn && (name.endsWith(".json") || existsSync(name));
}

/**
 * The scenario that is meant by SCENARIO, `--set` and `--own`. What the command line says takes the place of what a file says.
 * @throws {ScenarioError} or {CliError} with all that is wrong
 */
export async function findScenario(cli: Cli, name: string, options: ScenarioOptions): Promise<Scenario> {
  return (await findWithFiles(cli, name, options)).scenario;
}

/** The same with the files of its own tables. */
export async function findWithFiles({ words }: Cli, name: string, { set, own }: ScenarioOptions): Promise<Found> {
  const asked = { settings: set.map((text) => settingFrom(text, words)), files: ownFilesFrom(own, words) };
  if (isFile(name)) return inText(await readText(name, words, words.expected.fileOrName), name, words, asked);
  const base = builtIn(name, models);
  const tables = await readOwnFiles(base.model, asked.files, words);
  return { scenario: resolveScenario(base, asked.settings, undefined, undefined, tables), files: asked.files };
}

/** A scenario file, or a pathway file: a pathway as it is, of which only the questions put to it can be set. */
async function inText(text: string, path: string, words: Words, asked: Asked): Promise<Found> {
  // tables of one's own are data of a built-in model
  if (kindOf(text) !== "pathway" || Object.keys(asked.files).length > 0)
    return scenarioInText(text, path, words, asked);
  const pathway = withinFile(path, words, () => pathwayFrom(text, words));
  return { scenario: pathwayScenario(pathway, asked.settings), files: {} };
}

/** The scenario of a scenario file's text, with what the command line says on top. */
export async function scenarioInText(
  text: string,
  path: string,
  words: Words,
  asked: Asked = { settings: [], files: {} },
): Promise<Found> {
  const { file, base } = withinFile(path, words, () => {
    const content = scenarioFileFrom(text, words);
    return { file: content, base: builtIn(content.scenario, models) };
  });
  const files = { ...ownFilesBeside(path, file.own ?? {}), ...asked.files };
  const tables = await readOwnFiles(base.model, files, words);
  const replaced = new Set(asked.settings.map(({ key }) => key));
  const kept = settingsOf(file.set ?? {}).filter(({ key }) => !replaced.has(key));
  const placed = kept.map((setting) => ({ ...setting, place: `${path}: set.${setting.key}` }));
  return { scenario: resolveScenario(base, [...placed, ...asked.settings], file.name, file.title, tables), files };
}

/** A setting of the command line; its unit may be written in the language asked for. */
function settingFrom(text: string, words: Words): Setting {
  const setting = parseSetting(text);
  return { ...setting, unit: setting.unit && unitNamed(setting.unit, words), place: `--set ${setting.key}` };
}

function unitNamed(text: string, words: Words): string {
  const { units } = words.terms;
  return Object.keys(units).find((unit) => termFor(unit, units) === text) ?? text;
}
