import { resolve } from "node:path";
import { type PointSummary, pathsIn, readPlan, summariseResults } from "@ventesal/batch";
import type { Cli } from "../cli.ts";
import type { SummariseOptions } from "../commands/summarise.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { models } from "../models.ts";
import { checkKinds, keptBackBy } from "../run/on-request.ts";
import { summariesAsCsv } from "./summaries-as-csv.ts";
import { summariesAsJson } from "./summaries-as-json.ts";
import { summariesAsTable } from "./summaries-as-table.ts";

/** Prints what a batch found, point by point. */
export async function summariseBatch(cli: Cli, folder: string, options: SummariseOptions): Promise<void> {
  const { words } = cli;
  const paths = pathsIn(resolve(folder));
  const plan = readPlan(paths);
  const used = models.filter(({ name }) => plan.results.points.some(({ model }) => model === name));
  for (const model of used) checkKinds(model, options.by, words);
  if (options.out !== undefined) await checkPlace(options.out, words);

  const summaries: PointSummary[] = [];
  for await (const summary of summariseResults(plan, paths, models)) {
    const model = used.find(({ name }) => name === summary.planned.model);
    const rows = model ? summary.rows.filter((row) => keptBackBy(row, model, options.by).length === 0) : summary.rows;
    summaries.push({ ...summary, rows });
  }
  const { format, all, by } = options;
  const text =
    format === "json"
      ? summariesAsJson(plan, summaries)
      : format === "csv"
        ? summariesAsCsv(summaries)
        : summariesAsTable(cli, plan, summaries, { all: all === true, by });
  await deliver(cli, text, options.out);
}
