import type { ReportInput } from "@ventesal/report";
import type { Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import { ExitCode } from "../exit-code.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { progressLine } from "../run/progress.ts";
import { type Asked, inputOf } from "./input-of.ts";

/** Simulates what a report is made of, with progress on stderr; `null` if it was stopped by Ctrl-C, which is then told. */
export async function runForReport(
  cli: Cli,
  scenario: Scenario,
  asked: Omit<Asked, "signal" | "onProgress">,
  quiet: boolean,
): Promise<ReportInput | null> {
  const progress = progressLine(cli, quiet);
  const input = await untilInterrupted((signal) =>
    inputOf(scenario, { ...asked, signal, onProgress: (done, all) => progress.show(done, all) }),
  ).finally(() => progress.clear());
  if (input !== null) return input;
  cli.err(`${cli.words.report.stopped}\n`);
  cli.exitCode = ExitCode.stopped;
  return null;
}
