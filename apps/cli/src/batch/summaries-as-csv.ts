import type { PointSummary } from "@ventesal/batch";
import { csv } from "../text/csv.ts";

/** A row for each point and measure; what the design varied as columns of the parameter's name, kinds of groups as `group.<kind>`. */
export function summariesAsCsv(summaries: readonly PointSummary[]): string {
  const keys = [...new Set(summaries.flatMap(({ planned }) => Object.keys(planned.design)))];
  const kinds = [...new Set(summaries.flatMap(({ rows }) => rows.flatMap(({ group }) => Object.keys(group))))].sort();
  const figures = ["mean", "low", "high", "yearLow", "yearHigh"] as const;
  const head = ["point", "scenario", ...keys, "measure", ...kinds.map((kind) => `group.${kind}`), "unit", ...figures];
  const lines = summaries.flatMap(({ point, planned, rows }) =>
    rows.map((row) => [
      ...[point, planned.scenario, ...keys.map((key) => planned.design[key] ?? null), row.measure],
      ...[...kinds.map((kind) => row.group[kind] ?? null), row.unit, ...figures.map((figure) => row[figure])],
    ]),
  );
  return csv([head, ...lines]);
}
