import { type Pathway, pathwayDiagram } from "@ventesal/pathway";
import type { Cli } from "../cli.ts";
import type { DiagramOptions } from "../commands/diagram.ts";
import { readText } from "../files/read-text.ts";
import { deliver } from "../files/write-whole.ts";
import type { ScenarioOptions } from "../options/common.ts";
import { findScenario, isFile } from "./find-scenario.ts";
import { kindOf } from "./kind-of.ts";
import { pathwayFrom } from "./read-file.ts";
import { withinFile } from "./within-file.ts";

/** Prints the Mermaid diagram of a scenario's pathway, or of a pathway file. */
export async function drawDiagram(cli: Cli, name: string, options: DiagramOptions): Promise<void> {
  await deliver(cli, pathwayDiagram(await pathwayOf(cli, name, options), cli.language), options.out);
}

async function pathwayOf(cli: Cli, name: string, options: ScenarioOptions): Promise<Pathway> {
  // a pathway file has no parameters and no tables: where some are given, a scenario is meant
  if (options.set.length === 0 && options.own.length === 0 && isFile(name)) {
    const text = await readText(name, cli.words, cli.words.expected.fileOrName);
    if (kindOf(text) === "pathway") return withinFile(name, cli.words, () => pathwayFrom(text, cli.words));
  }
  const scenario = await findScenario(cli, name, options);
  return scenario.model.build(scenario.values, scenario.own).pathway;
}
