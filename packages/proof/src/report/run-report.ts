import { runExperiment } from "@ventesal/experiments";
import { expertPanel } from "@ventesal/expert-panel";
import type { Kernel } from "@ventesal/kernel";
import type { Label } from "@ventesal/pathway";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { checkReport, type ReportFigure } from "./check-report.ts";
import { reportChecks } from "./report-checks.ts";
import type { Tolerance } from "./tolerance.ts";

/** The scenario that stands for the report's year. */
const BASELINE = "panel-2022";

/** One check with its figures. */
export interface ReportCheckResult {
  name: string;
  title: Label;
  tolerance: Tolerance;
  figures: ReportFigure[];
  /** Whether all figures pass. */
  pass: boolean;
}

/**
 * Simulates the baseline and holds it against the report of 2022.
 *
 * @param options.years how many years are simulated
 * @returns one result for each check; `null` if the signal stopped it before
 * @throws {RunError} if a run ends in an error; {BooksError} if its books do not balance
 */
export async function runReport(
  kernel: Kernel,
  options: { seed: string; years: number; signal?: AbortSignal | undefined },
): Promise<ReportCheckResult[] | null> {
  const { seed, years, signal } = options;
  const scenario = resolveScenario(builtIn(BASELINE, [expertPanel]), []);
  const effort = { replications: years };
  const { rows, complete } = await runExperiment(scenario, kernel, { seed, effort, ...(signal && { signal }) });
  if (!complete) return null;
  return reportChecks.map((check) => {
    const { name, title, tolerance } = check;
    const figures = checkReport(rows, [check]);
    return { name, title, tolerance, figures, pass: figures.every(({ pass }) => pass) };
  });
}
