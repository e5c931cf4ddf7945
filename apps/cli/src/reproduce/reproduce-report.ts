import { drawingDocument, reportAsHtml, reportOf, shownTexts } from "@ventesal/report";
import type { Cli } from "../cli.ts";
import type { ReproduceOptions } from "../commands/reproduce.ts";
import { runForReport } from "../report/run-for-report.ts";
import { keptBackBy } from "../run/on-request.ts";
import { withinFile } from "../scenario/within-file.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { readReport } from "./report-file.ts";
import { scenarioOf } from "./scenario-of.ts";
import { tell } from "./tell.ts";

/**
 * Makes a report in HTML again, from the passport that it carries, and says whether every figure is the same: those of its data to the last
 * bit, and every cell, sentence and label of a picture as it is read.
 */
export async function reproduceReport(cli: Cli, path: string, html: string, options: ReproduceOptions): Promise<void> {
  const { words } = cli;
  const file = withinFile(path, words, () => readReport(html));
  const found = await scenarioOf(cli, path, file, options);
  const { seed, replications } = file.passport;
  const { language, title, command } = file.report;
  const scenario = { ...found, title };
  // the report is there: a load of 1 or more was allowed
  const asked = { language, seed, replications, command, allowOverload: true };
  const input = await runForReport(cli, scenario, asked, options.quiet === true);
  if (input === null) return;
  const { plan, today } = input;
  const shown = (rows: typeof plan.result.rows) =>
    rows.filter((row) => keptBackBy(row, scenario.model, []).length === 0);
  const rows = shown(plan.result.rows);
  const ofToday =
    today === null || file.today === undefined
      ? []
      : differencesOf(file.today, today.result.passport, shown(today.result.rows));
  const differences = [
    ...differencesOf(file, plan.result.passport, rows),
    ...ofToday.map((one) => ({ ...one, place: `today ${one.place}` })),
    ...differencesAsRead(html, reportAsHtml(reportOf(input), drawingDocument())),
  ];
  tell(cli, rows.length, file.passport.hash, differences, options);
}

/** In what two reports differ for those who read them, place by place. */
function differencesAsRead(html: string, again: string): Difference[] {
  const [read, made] = [html, again].map((one) => shownTexts(drawingDocument(one)));
  const places = new Map<string, { file: string[]; again: string[] }>();
  const at = (place: string) => {
    const found = places.get(place) ?? { file: [], again: [] };
    places.set(place, found);
    return found;
  };
  for (const { place, text } of read!) at(place).file.push(text);
  for (const { place, text } of made!) at(place).again.push(text);
  return [...places].flatMap(([place, { file, again: expected }]) =>
    Array.from({ length: Math.max(file.length, expected.length) }, (_, i): Difference => {
      return { place, file: file[i] ?? null, again: expected[i] ?? null };
    }).filter((one) => one.file !== one.again),
  );
}
