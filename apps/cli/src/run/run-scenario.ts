import { type ExperimentResult, runExperiment } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { RunOptions } from "../commands/run.ts";
import { ExitCode } from "../exit-code.ts";
import { deliverCsv } from "../files/csv-with-metadata.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { resultAsJson } from "./as-json.ts";
import { effortFor } from "./effort.ts";
import { untilInterrupted } from "./interrupt.ts";
import { checkKinds, keptBackBy } from "./on-request.ts";
import { unreachedPrecision } from "./precision.ts";
import { progressLine } from "./progress.ts";
import { tellWarnings } from "./warnings.ts";

/** Runs a scenario and prints its figures; stopped by Ctrl-C, it prints those of what is done. */
export async function runScenario(cli: Cli, name: string, options: RunOptions): Promise<void> {
  const { words, language } = cli;
  const scenario = await findScenario(cli, name, options);
  const { model } = scenario;
  checkKinds(model, options.by, words);
  if (options.out !== undefined) await checkPlace(options.out, words);
  const kernel = await openKernel();
  const progress = progressLine(cli, options.quiet === true);
  const effort = effortFor(model, options);
  let expected = "replications" in effort ? effort.replications : effort.mostReplications;
  const result = await untilInterrupted((signal) =>
    runExperiment(scenario, kernel, {
      seed: options.seed,
      effort,
      signal,
      ...(options.allowOverload && { allowOverload: true }),
      onProgress: (done, all) => {
        expected = all;
        progress.show(done, all);
      },
    }),
  ).finally(() => progress.clear());

  const imprecise = result.complete ? unreachedPrecision(result, model.precise, options.precision) : null;
  const shown = shownOf(result);
  if (options.format === "csv") {
    const { rowsToCsv } = await import("@ventesal/measures/table");
    await deliverCsv(cli, rowsToCsv(shown.rows), { passport: result.passport }, options.out);
  } else await deliver(cli, await printed(shown), options.out);
  if (!result.complete) {
    const numbers = numbersIn(language);
    cli.err(`${words.stopped(numbers.short(result.observations.replications, 0), numbers.short(expected, 0))}\n`);
    cli.exitCode = ExitCode.stopped;
  }

  /** The rows that are asked for. */
  function shownOf(found: ExperimentResult): ExperimentResult {
    return { ...found, rows: found.rows.filter((row) => keptBackBy(row, model, options.by).length === 0) };
  }

  async function printed(found: ExperimentResult): Promise<string> {
    const { warnings } = found;
    const all = imprecise === null ? warnings : [...warnings, imprecise.message];
    if (options.format === "json") return resultAsJson({ ...found, warnings: all });
    const { resultAsTable } = await import("./as-table.ts");
    const told = tellWarnings(cli, scenario, found, imprecise);
    const keptBack = new Set(result.rows.flatMap((row) => keptBackBy(row, model, options.by)));
    const how = { all: options.all === true, by: options.by, keptBack: [...keptBack] };
    return resultAsTable(cli, scenario, { ...found, warnings: told }, how);
  }
}
