import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { outOption, type ScenarioOptions, takesScenario } from "../options/common.ts";

export interface DiagramOptions extends ScenarioOptions {
  out?: string;
}

/** `ventesal diagram SCENARIO`: the pathway as Mermaid text. */
export function diagram(program: Command, cli: Cli): void {
  const { words } = cli;
  takesScenario(program.command("diagram").description(words.help.diagram), words)
    .addOption(outOption(words))
    .action(async (name: string, options: DiagramOptions) => {
      const { drawDiagram } = await import("../scenario/draw-diagram.ts");
      await drawDiagram(cli, name, options);
    });
}
