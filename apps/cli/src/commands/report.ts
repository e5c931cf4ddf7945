import type { Language } from "@ventesal/pathway";
import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { repeated, type ScenarioOptions, takesScenario } from "../options/common.ts";
import { wholeNumber } from "../options/read.ts";

export interface ReportOptions extends ScenarioOptions {
  replications?: number;
  seed: string;
  allowOverload?: true;
  out: readonly string[];
  quiet?: true;
}

/** A report is read by planners: Danish unless somebody says. */
const UNLESS_SAID: Language = "da";

/** `ventesal report SCENARIO --out FILE`: a report to read, print and hand on, in HTML or Word. */
export function report(program: Command, cli: Cli): void {
  const { words } = cli;
  const { help } = words;
  const command = program.command("report").description(words.report.description);
  takesScenario(command, words)
    .addOption(repeated(new Option("--out <file>", words.report.out)))
    .addOption(
      // a paired difference needs two
      new Option("--replications <n>", help.replications).argParser(wholeNumber("--replications", 2, 1_000_000, words)),
    )
    .addOption(new Option("--seed <text>", help.seed).default("1"))
    .addOption(new Option("--allow-overload", help.allowOverload))
    .addOption(new Option("--quiet", help.quiet))
    .action(async (name: string, options: ReportOptions) => {
      const { writeReport } = await import("../report/write-report.ts");
      const { lang = UNLESS_SAID } = program.opts<{ lang?: Language }>();
      await writeReport(cli, name, options, lang);
    });
}
