import type { Cli } from "../cli.ts";
import type { ExplainOptions } from "../commands/explain.ts";
import { deliver } from "../files/write-whole.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { explainedAsCsv, explainedAsJson } from "./as-data.ts";
import { explained } from "./explained.ts";

/** Prints every parameter of a scenario with its provenance. */
export async function explainScenario(cli: Cli, name: string, { set, format, out }: ExplainOptions): Promise<void> {
  const scenario = await findScenario(cli, name, set);
  const all = explained(scenario);
  if (format === "json") await deliver(cli, explainedAsJson(scenario, all), out);
  else if (format === "csv") await deliver(cli, explainedAsCsv(cli, all), out);
  else await deliver(cli, (await import("./as-text.ts")).explainedAsText(cli, scenario, all), out);
}
