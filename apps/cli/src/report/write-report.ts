import type { Language } from "@ventesal/pathway";
import { reportOf } from "@ventesal/report";
import type { Cli } from "../cli.ts";
import type { ReportOptions } from "../commands/report.ts";
import { checkPlace, writeWhole } from "../files/write-whole.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { commandLine } from "./command-line.ts";
import { checkForms, contentFor } from "./forms.ts";
import { runForReport } from "./run-for-report.ts";

/** Simulates a scenario, and today's beside it, and writes a report of both; stopped by Ctrl-C, it writes none. */
export async function writeReport(cli: Cli, name: string, options: ReportOptions, language: Language): Promise<void> {
  const { words } = cli;
  checkForms(options.out, words);
  const scenario = await findScenario(cli, name, options);
  for (const file of options.out) await checkPlace(file, words);
  const replications = options.replications ?? scenario.model.replications;
  const { seed, allowOverload = false, quiet = false } = options;
  const command = commandLine(name, options, language, replications);
  const input = await runForReport(cli, scenario, { language, seed, replications, command, allowOverload }, quiet);
  if (input === null) return;
  const report = reportOf(input);
  for (const file of options.out) {
    await writeWhole(file, await contentFor(file, report), words);
    cli.err(`${words.report.written(file)}\n`);
  }
}
