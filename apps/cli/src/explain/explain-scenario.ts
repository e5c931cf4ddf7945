import type { Cli } from "../cli.ts";
import type { ExplainOptions } from "../commands/explain.ts";
import { deliver } from "../files/write-whole.ts";
import { findWithFiles } from "../scenario/find-scenario.ts";
import { explainedAsCsv, explainedAsJson } from "./as-data.ts";
import { explained } from "./explained.ts";
import { replaceableTables } from "./replaceable.ts";

/** Prints every parameter of a scenario with its provenance, and which of its data a user can replace. */
export async function explainScenario(cli: Cli, name: string, options: ExplainOptions): Promise<void> {
  const { format, out } = options;
  const { scenario, files } = await findWithFiles(cli, name, options);
  const all = explained(scenario);
  const tables = replaceableTables(scenario, files);
  if (format === "json") await deliver(cli, explainedAsJson(scenario, all, tables), out);
  else if (format === "csv") await deliver(cli, explainedAsCsv(cli, all), out);
  else await deliver(cli, (await import("./as-text.ts")).explainedAsText(cli, scenario, all, tables), out);
}
