import { passportOf, runExperiment } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Row } from "@ventesal/measures";
import { type Model, resolveScenario, type Scenario, ScenarioError, type Setting } from "@ventesal/scenario";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { ExitCode } from "../exit-code.ts";
import { readText } from "../files/read-text.ts";
import { models } from "../models.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { keptBackBy } from "../run/on-request.ts";
import { progressLine } from "../run/progress.ts";
import { ownFilesFrom, readOwnFiles } from "../scenario/own-files.ts";
import { withinFile } from "../scenario/within-file.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { type ResultFile, readResult } from "./result-file.ts";

/** So many differences are told; all of them are in the JSON. */
const MOST_TOLD = 12;

/** Makes the result in a file again, from its passport alone, and says whether each figure is the same to the last bit. */
export async function reproduceFile(cli: Cli, path: string, options: ReproduceOptions): Promise<void> {
  const { words, language } = cli;
  const text = await readText(path, words);
  const file = withinFile(path, words, () => readResult(text));
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
  if (differences.length > 0) cli.exitCode = ExitCode.failed;
  cli.out(
    options.format === "json"
      ? `${JSON.stringify({ same: differences.length === 0, rows: rows.length, differences }, null, 2)}\n`
      : told(cli, rows.length, file, differences),
  );
}

/** The scenario of a passport: the model's own values, and those that were changed. */
async function scenarioOf(cli: Cli, path: string, file: ResultFile, { own }: ReproduceOptions): Promise<Scenario> {
  const { passport } = file;
  const model = models.find(({ name }) => name === passport.model);
  if (model === undefined) {
    const expected = models.map(({ name }) => name).join(", ");
    const message = `there is no model ${JSON.stringify(passport.model)}. There are: ${expected}`;
    const place = `${path}: passport.model`;
    throw new ScenarioError([{ place, code: "shape", expected, received: passport.model, message }]);
  }
  const tables = await readOwnFiles(model, ownFilesFrom(own, cli.words), cli.words);
  const base = { model, scenario: { name: passport.scenario, title: model.title, set: {} } };
  const settings = passport.changed.map((key): Setting => {
    return { key, value: passport.parameters[key] ?? "", unit: null, place: `${path}: passport.parameters.${key}` };
  });
  return resolveScenario(base, settings, passport.scenario, undefined, tables);
}

/** Kinds of groups that are shown on request, and that the file has rows of. */
function kindsAskedFor(rows: readonly Pick<Row, "group">[], { onRequest = [] }: Model): string[] {
  return onRequest.filter((kind) => rows.some(({ group }) => kind in group));
}

function told({ words, language }: Cli, rows: number, { passport }: ResultFile, differences: readonly Difference[]) {
  const { reproduce } = words;
  const count = numbersIn(language).short(rows, 0);
  if (differences.length === 0) return `${reproduce.same(count, passport.hash)}\n`;
  const lines = differences
    .slice(0, MOST_TOLD)
    .map(({ place, file, again }) => `  ${place}: ${reproduce.differs(JSON.stringify(file), JSON.stringify(again))}`);
  const more = differences.length - lines.length;
  const all = numbersIn(language).short(differences.length, 0);
  return `${[reproduce.notSame(all), ...lines, ...(more > 0 ? [`  ${reproduce.more(String(more))}`] : [])].join("\n")}\n`;
}
