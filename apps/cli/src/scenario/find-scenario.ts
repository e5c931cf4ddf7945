import { existsSync } from "node:fs";
import { builtIn, parseSetting, resolveScenario, type Scenario, type Setting, settingsOf } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { readText } from "../files/read-text.ts";
import { models } from "../models.ts";
import { termFor, type Words } from "../words/index.ts";
import { scenarioFileFrom } from "./read-file.ts";
import { withinFile } from "./within-file.ts";

/** Whether a file is meant: no built-in scenario is called so, and it ends in .json or is there. */
export function isFile(name: string): boolean {
  const isBuiltIn = models.some((model) => model.scenarios.some((scenario) => scenario.name === name));
  return !isBuiltIn && (name.endsWith(".json") || existsSync(name));
}

/**
 * The scenario that is meant by SCENARIO and `--set`. What is set on the command line takes the place of what a file sets.
 * @throws {ScenarioError} or {CliError} with all that is wrong
 */
export async function findScenario(cli: Cli, name: string, set: readonly string[]): Promise<Scenario> {
  const settings = set.map((text) => settingFrom(text, cli.words));
  if (!isFile(name)) return resolveScenario(builtIn(name, models), settings);
  return scenarioInText(await readText(name, cli.words, cli.words.expected.fileOrName), name, cli.words, settings);
}

/** The scenario of a scenario file's text, with settings of the command line on top. */
export function scenarioInText(text: string, path: string, words: Words, settings: readonly Setting[] = []): Scenario {
  const { file, base } = withinFile(path, words, () => {
    const content = scenarioFileFrom(text, words);
    return { file: content, base: builtIn(content.scenario, models) };
  });
  const replaced = new Set(settings.map(({ key }) => key));
  const own = settingsOf(file.set ?? {}).filter(({ key }) => !replaced.has(key));
  const placed = own.map((setting) => ({ ...setting, place: `${path}: set.${setting.key}` }));
  return resolveScenario(base, [...placed, ...settings], file.name, file.title);
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
