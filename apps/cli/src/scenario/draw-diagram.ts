import { type Pathway, pathwayDiagram } from "@ventesal/pathway";
import type { Cli } from "../cli.ts";
import type { DiagramOptions } from "../commands/diagram.ts";
import { readText } from "../files/read-text.ts";
import { deliver } from "../files/write-whole.ts";
import { findScenario, isFile } from "./find-scenario.ts";
import { kindOf } from "./kind-of.ts";
import { pathwayFrom } from "./read-file.ts";
import { withinFile } from "./within-file.ts";

/** Prints the Mermaid diagram of a scenario's pathway, or of a pathway file. */
export async function drawDiagram(cli: Cli, name: string, { set, out }: DiagramOptions): Promise<void> {
  await deliver(cli, pathwayDiagram(await pathwayOf(cli, name, set), cli.language), out);
}

async function pathwayOf(cli: Cli, name: string, set: readonly string[]): Promise<Pathway> {
  // a pathway file has no parameters: where some are set, a scenario is meant
  if (set.length === 0 && isFile(name)) {
    const text = await readText(name, cli.words, cli.words.expected.fileOrName);
    if (kindOf(text) === "pathway") return withinFile(name, cli.words, () => pathwayFrom(text, cli.words));
  }
  const scenario = await findScenario(cli, name, set);
  return scenario.model.build(scenario.values).pathway;
}
