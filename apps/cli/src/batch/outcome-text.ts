import { type BatchOutcome, type Paths, type Plan, rowsOf } from "@ventesal/batch";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { json } from "../text/json.ts";

/** What a batch came to: where the results are and how large; nothing for people, if they are not there yet. */
export function outcomeText(
  { language, words }: Cli,
  plan: Plan,
  { results: path, folder }: Paths,
  { before, now, results }: BatchOutcome,
  format: "table" | "json",
): string {
  const all = plan.shards.length;
  if (format === "json") {
    return json({
      plan: plan.hash,
      results: plan.resultsHash,
      folder,
      shards: { all, before, now },
      file: results && { path, ...results },
    });
  }
  if (results === null) return "";
  const numbers = numbersIn(language);
  const columns = numbers.short(results.columns, 0);
  const megabytes = numbers.fixed(results.bytes / 1e6, 1);
  const lines = [
    path,
    words.batch.done(numbers.short(rowsOf(plan), 0), columns, megabytes),
    `sha256 ${results.sha256}`,
    ...(before > 0 ? [words.batch.doneBefore(numbers.short(before, 0), numbers.short(all, 0))] : []),
    words.batch.seeSummary(folder),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
