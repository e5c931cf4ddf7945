import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { type Format, formatOption, outOption, type ScenarioOptions, takesScenario } from "../options/common.ts";

export interface ExplainOptions extends ScenarioOptions {
  format: Format;
  out?: string;
}

/** `ventesal explain SCENARIO`: every parameter with its provenance. */
export function explain(program: Command, cli: Cli): void {
  const { words } = cli;
  takesScenario(program.command("explain").description(words.help.explain), words)
    .addOption(formatOption(words, ["table", "json", "csv"]))
    .addOption(outOption(words))
    .action(async (name: string, options: ExplainOptions) => {
      const { explainScenario } = await import("../explain/explain-scenario.ts");
      await explainScenario(cli, name, options);
    });
}
