import { loads, type Overload, OverloadError, overloads, prepare } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { pathwayScenario, type Scenario } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import type { CheckOptions } from "../commands/check.ts";
import { problemsOfPackages } from "../errors/of-packages.ts";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { fileProblem } from "../files/file-problem.ts";
import { readText } from "../files/read-text.ts";
import { outsideRange } from "../run/warnings.ts";
import { scenarioInText } from "../scenario/find-scenario.ts";
import { kindOf } from "../scenario/kind-of.ts";
import { pathwayFrom } from "../scenario/read-file.ts";
import { withinFile } from "../scenario/within-file.ts";
import { type CheckReport, reportAsJson, reportAsText } from "./report.ts";

/**
 * Checks a pathway or scenario file and prints a summary.
 * @throws {CliError} with all that is wrong, exit code 1 if it is the content, 2 if the file cannot be read
 */
export async function checkFile(cli: Cli, path: string, { format }: CheckOptions): Promise<void> {
  const text = await readText(path, cli.words);
  let report: CheckReport;
  try {
    report = await examined(cli, path, text);
  } catch (error) {
    const told = error instanceof CliError ? error : problemsOfPackages(error, cli.words);
    throw told === null ? error : new CliError(told.problems, ExitCode.failed);
  }
  cli.out(format === "json" ? reportAsJson(path, report) : reportAsText(cli, report));
}

async function examined(cli: Cli, path: string, text: string): Promise<CheckReport> {
  const { words } = cli;
  const kind = kindOf(text);
  if (kind === "pathway") {
    const pathway = withinFile(path, words, () => pathwayFrom(text, words));
    const scenario = pathwayScenario(pathway);
    const days = scenario.values["observed.untilDay"];
    const [steps, stations, resources] = [pathway.steps, pathway.stations ?? {}, pathway.resources ?? {}].map(
      (part) => Object.keys(part).length,
    );
    const summary = words.check.pathwaySummary(String(steps), String(stations), String(resources), String(days));
    return { kind, name: pathway.name, summary, ...(await loadsIn(cli, path, scenario)) };
  }
  if (kind === null && isJson(text))
    throw fileProblem(path, "kind", words.expected.eitherKind, words.received.neither, words);
  const { scenario } = await scenarioInText(text, path, words);
  const summary = words.check.scenarioSummary(scenario.model.name, String(scenario.changed.length));
  return { kind: "scenario", name: scenario.name, summary, ...(await loadsIn(cli, path, scenario)) };
}

/** The load of each resource; those near 1 are a warning, and so are those above in a model that measures how a list grows: else an error. */
async function loadsIn(cli: Cli, path: string, scenario: Scenario): Promise<Pick<CheckReport, "loads" | "warnings">> {
  const { words } = cli;
  const kernel = await openKernel();
  return withinFile(path, words, () => {
    const prepared = prepare(scenario, kernel);
    const heavy = overloads(prepared, kernel);
    const sure = heavy.filter((overload) => overload.sure);
    if (sure.length > 0 && prepared.built.overload === "refused") throw new OverloadError(sure);
    const tell = (overload: Overload) => `${overload.resource}: ${words.overload(overload)}`;
    return { loads: loads(prepared, kernel), warnings: [...outsideRange(cli, scenario), ...heavy.map(tell)] };
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
