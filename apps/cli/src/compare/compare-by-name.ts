import { compareScenarios, type RankingQuestion } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Model } from "@ventesal/scenario";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { CompareOptions } from "../commands/compare.ts";
import { ExitCode } from "../exit-code.ts";
import { deliverCsv } from "../files/csv-with-metadata.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { measureNamed } from "../options/measure.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { checkKinds, keptBackBy } from "../run/on-request.ts";
import { progressLine } from "../run/progress.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import type { Words } from "../words/index.ts";
import { comparisonAsCsv, comparisonAsJson } from "./as-data.ts";

/** Replications at most, unless somebody says: so many times those to begin with. */
const MOST_TIMES = 16;

/** What the scenarios are ranked by: `--rank` alone the model's main measure. */
function rankingFrom(model: Model, options: CompareOptions, replications: number, words: Words): RankingQuestion {
  const { rank, delta, confidence, most = MOST_TIMES * replications } = options;
  const text = typeof rank === "string" ? rank : undefined;
  return { of: measureNamed(text, model, "--rank", words, (_, better) => better !== null), confidence, delta, most };
}

/** Compares scenarios with the first of them and prints the differences; stopped by Ctrl-C, those of what is done. */
export async function compareByName(cli: Cli, names: readonly string[], options: CompareOptions): Promise<void> {
  const { words, language } = cli;
  const scenarios = await Promise.all(names.map((name) => findScenario(cli, name, options)));
  const [base] = scenarios;
  const { model } = base!;
  checkKinds(model, options.by, words);
  if (options.out !== undefined) await checkPlace(options.out, words);
  const kernel = await openKernel();
  const progress = progressLine(cli, options.quiet === true);
  const replications = options.replications ?? model.replications;
  const found = await untilInterrupted((signal) =>
    compareScenarios(scenarios, kernel, {
      seed: options.seed,
      replications,
      signal,
      ...(options.rank !== undefined && { rank: rankingFrom(model, options, replications, words) }),
      ...(options.allowOverload && { allowOverload: true }),
      onProgress: (done, all) => progress.show(done, all),
    }),
  ).finally(() => progress.clear());

  const rows = found.rows.filter((row) => keptBackBy(row, model, options.by).length === 0);
  const comparison = { ...found, rows };
  if (options.format === "csv")
    await deliverCsv(cli, comparisonAsCsv(comparison), { passports: found.passports }, options.out);
  else await deliver(cli, await printed(), options.out);
  if (!found.complete) {
    const numbers = numbersIn(language);
    cli.err(`${words.stopped(numbers.short(found.replications, 0), numbers.short(replications, 0))}\n`);
    cli.exitCode = ExitCode.stopped;
  }

  async function printed(): Promise<string> {
    if (options.format === "json") return comparisonAsJson(comparison, model);
    const { comparisonAsTable } = await import("./as-table.ts");
    return comparisonAsTable(cli, scenarios, comparison, options.all === true);
  }
}
