import type { Outcome, ReportInput } from "./input.ts";
import { withoutMany } from "./rows.ts";

/** Where the data of a report stand in its HTML. */
export const DATA_ID = "ventesal-report";

/** What a program needs to make a report again: that of a result of `run --format json`, the same of today, and how it was written. */
export function reportData({ language, plan, today, command }: ReportInput): object {
  const { scenario } = plan;
  return {
    ...resultOf(plan),
    report: { language, title: scenario.title, command },
    ...(today !== null && { today: resultOf(today) }),
  };
}

function resultOf({ scenario, result }: Outcome): object {
  return { passport: result.passport, rows: withoutMany(result.rows, scenario.model.onRequest ?? []) };
}
