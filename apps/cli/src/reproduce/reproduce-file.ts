import { extname } from "node:path";
import { passportOf, runExperiment } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Row } from "@ventesal/measures";
import type { Model } from "@ventesal/scenario";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { ExitCode } from "../exit-code.ts";
import { readText } from "../files/read-text.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { keptBackBy } from "../run/on-request.ts";
import { progressLine } from "../run/progress.ts";
import { withinFile } from "../scenario/within-file.ts";
import { differencesOf } from "./differences.ts";
import { isHtml } from "./is-html.ts";
import { readResult } from "./result-file.ts";
import { scenarioOf } from "./scenario-of.ts";
import { tell } from "./tell.ts";

/** Makes the result in a file again, from its passport alone, and says whether each figure is the same to the last bit. */
export async function reproduceFile(cli: Cli, path: string, options: ReproduceOptions): Promise<void> {
  const { words, language } = cli;
  if (endingOf(path) === ".parquet") {
    const { reproduceParquet } = await import("./reproduce-parquet.ts");
    await reproduceParquet(cli, path, options);
    return;
  }
  const text = await readText(path, words);
  if (isHtml(text)) {
    const { reproduceReport } = await import("./reproduce-report.ts");
    await reproduceReport(cli, path, text, options);
    return;
  }
  const file =
    endingOf(path) === ".csv"
      ? await (await import("./csv-file.ts")).readCsvResult(cli, path, text)
      : withinFile(path, words, () => readResult(text));
  const scenario = await scenarioOf(cli, path, file, options);
  const { seed, replications } = file.passport;
  const kernel = await openKernel();
  const progress = progressLine(cli, options.quiet === true);
  const result = await untilInterrupted((signal) =>
    runExperiment(scenario, kernel, {
      seed,
      effort: { replications },
      signal,
      // the result is there: it was allowed
      allowOverload: true,
      onProgress: (done, all) => progress.show(done, all),
    }),
  ).finally(() => progress.clear());
  const numbers = numbersIn(language);
  if (!result.complete) {
    cli.err(`${words.stopped(numbers.short(result.observations.replications, 0), numbers.short(replications, 0))}\n`);
    cli.exitCode = ExitCode.stopped;
    return;
  }
  const kinds = kindsAskedFor(file.rows, scenario.model);
  const rows = result.rows.filter((row) => keptBackBy(row, scenario.model, kinds).length === 0);
  const differences = differencesOf(file, passportOf(scenario, seed, replications), rows);
  tell(cli, rows.length, file.passport.hash, differences, options);
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Kinds of groups that are shown on request, and that the file has rows of. */
function kindsAskedFor(rows: readonly Pick<Row, "group">[], { onRequest = [] }: Model): string[] {
  return onRequest.filter((kind) => rows.some(({ group }) => kind in group));
}
