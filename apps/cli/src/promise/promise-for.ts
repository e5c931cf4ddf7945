import { type PromiseQuestion, passportOf, promiseRows, searchPromise } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { resolveScenario, type Scenario } from "@ventesal/scenario";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { PromiseOptions } from "../commands/promise.ts";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { deliverCsv } from "../files/csv-with-metadata.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { resultAsJson } from "../run/as-json.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { workLine } from "../run/progress.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import type { Words } from "../words/index.ts";
import { leversFrom } from "./levers.ts";

/** Years to begin with and at most, by how long a replication of the model is: the panel's years are quick, a country's are not. */
const QUICK = { first: 200, most: 6400, check: 20_000 };
const SLOW = { first: 20, most: 160, check: 200 };

/** Searches what it takes to keep a promise and prints the answer; stopped by Ctrl-C, what is known so far. */
export async function promiseFor(cli: Cli, name: string, options: PromiseOptions): Promise<void> {
  const { words, language } = cli;
  const scenario = await findScenario(cli, name, options);
  const question = questionFrom(scenario, options, words);
  if (options.out !== undefined) await checkPlace(options.out, words);
  const usual = scenario.model.replications >= 100 ? QUICK : SLOW;
  const effort = {
    seed: options.seed,
    first: options.first ?? usual.first,
    most: options.most ?? usual.most,
    check: options.check ?? usual.check,
  };
  const kernel = await openKernel();
  const progress = workLine(cli, options.quiet === true);
  const numbers = numbersIn(language);
  const found = await untilInterrupted((signal) =>
    searchPromise(scenarioAt(scenario), kernel, question, {
      ...effort,
      signal,
      onProgress: (looked, years) =>
        progress.show(words.promise.progress(numbers.short(looked, 0), numbers.short(years, 0))),
    }),
  ).finally(() => progress.clear());

  const passport = { ...passportOf(scenario, options.seed, found.today.years), promise: { ...question, ...effort } };
  const rows = promiseRows(found);
  if (options.format === "csv") {
    const { rowsToCsv } = await import("@ventesal/measures/table");
    await deliverCsv(cli, rowsToCsv(rows), { passport }, options.out);
  } else await deliver(cli, await printed(), options.out);
  if (!found.complete) {
    cli.err(`${words.promise.stopped}\n`);
    cli.exitCode = ExitCode.stopped;
  }

  async function printed(): Promise<string> {
    const { promiseAsText, findingOf } = await import("./as-text.ts");
    if (options.format === "json") {
      const findings = (["da", "en"] as const).map((one) => [one, findingOf(found, one)] as const);
      const text = Object.fromEntries(findings) as Record<"da" | "en", string>;
      const data = { settled: found.settled, smallest: found.smallest.map(({ at }) => at) };
      return resultAsJson({
        passport,
        rows,
        warnings: [...scenario.warnings],
        findings: [{ code: "promise", data, text }],
      });
    }
    return promiseAsText(cli, scenario, found, passport.hash);
  }
}

/** The scenario with other parameters set on top of what it already sets. */
export function scenarioAt({ model, name, title, values, changed, own }: Scenario) {
  const set = Object.fromEntries(changed.map((key) => [key, values[key]!]));
  return (more: Readonly<Record<string, string | number>>): Scenario =>
    resolveScenario({ model, scenario: { name, title, set: { ...set, ...more } } }, [], name, title, own);
}

function questionFrom(scenario: Scenario, options: PromiseOptions, words: Words): PromiseQuestion {
  const { promise, name } = scenario.model;
  const problem = (place: string, expected: string, received: string) =>
    new CliError(
      [{ place, code: "promise", expected, received, message: words.expectedGot(expected, received) }],
      ExitCode.badInput,
    );
  if (!promise) throw problem(scenario.name, words.promise.aPromise, name);
  const group: Record<string, string> = {};
  for (const part of options.to) {
    const [kind = "", value = ""] = part.split("=");
    if (!promise.by.includes(kind) || value === "")
      throw problem("--to", words.promise.aGroup(promise.by), JSON.stringify(part));
    group[kind] = value;
  }
  return {
    share: options.share,
    withinDays: options.within ?? defaultDays(scenario),
    keptWith: options.kept,
    group,
    vary: leversFrom(options.vary, scenario, words),
    growthPerYear: options.growth,
  };
}

/** The days that the scenario itself holds waits against. */
function defaultDays({ model, values }: Scenario): number {
  const [key] = Object.keys(model.promise!.settings(0));
  return values[key!] as number;
}
