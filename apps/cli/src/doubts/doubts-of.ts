import { type DoubtsResult, doubtRows, passportOf, searchDoubts } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { DoubtsOptions } from "../commands/doubts.ts";
import { ExitCode } from "../exit-code.ts";
import { deliverCsv } from "../files/csv-with-metadata.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { measureNamed } from "../options/measure.ts";
import { scenarioAt } from "../promise/promise-for.ts";
import { resultAsJson } from "../run/as-json.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { workLine } from "../run/progress.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { doubtsAsText, foremostOf } from "./as-text.ts";

/** By how long a replication of the model is: the panel's years are quick, a country's are not. */
const QUICK = { vectors: 100, replications: 20, trajectories: 15, base: 64 };
const SLOW = { vectors: 30, replications: 2, trajectories: 4, base: 16 };
/** Of so many inputs that move the result most the parts of the variance are found. */
const DEEPEST = 6;

/** Takes the doubt about a result apart and prints it; stopped by Ctrl-C, what is known so far. */
export async function doubtsOf(cli: Cli, name: string, options: DoubtsOptions): Promise<void> {
  const { words, language } = cli;
  const scenario = await findScenario(cli, name, options);
  const of = measureNamed(options.measure, scenario.model, "--measure", words);
  if (options.out !== undefined) await checkPlace(options.out, words);
  const usual = scenario.model.replications >= 100 ? QUICK : SLOW;
  const effort = {
    seed: options.seed,
    vectors: options.vectors ?? usual.vectors,
    replications: options.replications ?? usual.replications,
    trajectories: options.trajectories ?? usual.trajectories,
    base: options.base ?? usual.base,
    deepest: DEEPEST,
  };
  const kernel = await openKernel();
  const progress = workLine(cli, options.quiet === true);
  const numbers = numbersIn(language);
  const found = await untilInterrupted((signal) =>
    searchDoubts(scenarioAt(scenario), kernel, of, {
      ...effort,
      signal,
      onProgress: (done, all) => progress.show(words.doubts.progress(numbers.short(done, 0), numbers.short(all, 0))),
    }),
  ).finally(() => progress.clear());

  if (found === null) {
    cli.err(`${words.doubts.stoppedEarly}\n`);
    cli.exitCode = ExitCode.stopped;
    return;
  }
  const passport = {
    ...passportOf(scenario, options.seed, effort.replications),
    doubts: { of: { measure: of.measure, group: of.group }, ...effort },
  };
  const rows = doubtRows(found, of.unit);
  if (options.format === "csv") {
    const { rowsToCsv } = await import("@ventesal/measures/table");
    await deliverCsv(cli, rowsToCsv(rows), { passport }, options.out);
  } else await deliver(cli, printed(found), options.out);
  if (!found.complete) {
    cli.err(`${words.doubts.stopped}\n`);
    cli.exitCode = ExitCode.stopped;
  }

  function printed(found: DoubtsResult): string {
    if (options.format === "table") return doubtsAsText(cli, scenario, found, of, options.all === true, passport.hash);
    const text = { da: foremostOf(found, "da"), en: foremostOf(found, "en") };
    const { foremost, isToldApart, leftOut } = found;
    const data = { foremost, isToldApart, leftOut, clipped: found.doubts.clipped };
    return resultAsJson({
      passport,
      rows,
      warnings: [...scenario.warnings],
      findings: [{ code: "most-worth-measuring", data, text }],
    });
  }
}
