import type { Cli } from "../cli.ts";
import { models } from "../models.ts";
import type { Format } from "../options/common.ts";
import { csv } from "../text/csv.ts";
import { json } from "../text/json.ts";
import { plainTable } from "../text/plain-table.ts";

/** The built-in scenarios with their titles. */
export function listScenarios({ language, words }: Cli, format: Format): string {
  const all = models.flatMap((model) => model.scenarios.map(({ name, title }) => ({ name, title, model: model.name })));
  if (format === "json") return json({ scenarios: all });
  if (format === "csv")
    return csv([["name", "model", "title"], ...all.map(({ name, model, title }) => [name, model, title[language]])]);
  const { name, title } = words.scenarios;
  return plainTable([22, 78], [[name, title], ...all.map((scenario) => [scenario.name, scenario.title[language]])]);
}
