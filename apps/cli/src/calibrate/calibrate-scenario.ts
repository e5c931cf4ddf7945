import { type CalibrationResult, calibrate, calibrationRows } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Calibration } from "@ventesal/scenario";
import type { Cli } from "../cli.ts";
import type { CalibrateOptions } from "../commands/calibrate.ts";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { progressLine } from "../run/progress.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { csv } from "../text/csv.ts";
import { json } from "../text/json.ts";
import { calibrationAsText } from "./as-text.ts";

/** A vector is plausible if under it the published year is an ordinary one: within one sd of a single year, root mean square. */
const TOLERANCE_YEAR_SDS = 1;
const YEARS_PER_POINT = 60;
const YEARS_PER_STEP = 500;
const MOST_SIMULATIONS_PER_VECTOR = 60;
const MOST_STEPS = 140;

/** Fits a scenario's calibrated parameters and prints the fit, its misses and the plausible set. */
export async function calibrateScenario(cli: Cli, name: string, options: CalibrateOptions): Promise<void> {
  const scenario = await findScenario(cli, name, options);
  const { calibration } = scenario.model;
  if (!calibration) {
    const message = cli.words.calibrate.nothing(scenario.model.name);
    const problem = {
      place: name,
      code: "nothing-to-calibrate",
      expected: "a model with a calibration",
      received: name,
      message,
    };
    throw new CliError([problem], ExitCode.badInput);
  }
  if (options.out !== undefined) await checkPlace(options.out, cli.words);
  const kernel = await openKernel();
  const progress = progressLine(cli, options.quiet === true);
  let stopped = false;
  const result = await untilInterrupted(async (signal) => {
    const found = await calibrate(scenario, kernel, {
      seed: options.seed,
      size: options.vectors,
      tolerance: TOLERANCE_YEAR_SDS,
      yearsPerPoint: YEARS_PER_POINT,
      yearsPerStep: YEARS_PER_STEP,
      mostSimulations: MOST_SIMULATIONS_PER_VECTOR * options.vectors,
      mostSteps: MOST_STEPS,
      signal,
      onProgress: (_stage, done, most) => progress.show(done, most),
    });
    stopped = signal.aborted;
    return found;
  }).finally(() => progress.clear());
  await deliver(cli, printed(cli, result, calibration, options), options.out);
  if (stopped) {
    cli.err(`${cli.words.calibrate.stopped}\n`);
    cli.exitCode = ExitCode.stopped;
  }
}

function printed(cli: Cli, result: CalibrationResult, calibration: Calibration, options: CalibrateOptions): string {
  if (options.format === "json") return json(result);
  if (options.format === "csv") {
    const rows = calibrationRows(result, calibration.priors);
    const head = ["vector", "distance", "parameter", "value", "unit"] as const;
    return csv([[...head], ...rows.map((row) => head.map((column) => row[column]))]);
  }
  return calibrationAsText(cli, result, calibration);
}
