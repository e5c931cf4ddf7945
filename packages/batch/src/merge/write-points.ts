import type { ParameterValue } from "@ventesal/scenario";
import type { Column } from "../parquet/column.ts";
import { TableWriter, type Written } from "../parquet/table-writer.ts";
import type { Plan } from "../plan/plan.ts";

const FIRST: readonly Column[] = [
  { name: "point", kind: "whole" },
  { name: "scenario", kind: "text" },
  { name: "model", kind: "text" },
  { name: "startDate", kind: "text" },
];

/** A row for each point: its number, its scenario and every parameter's value, in a column of the parameter's name. */
export function writePoints({ results, resultsHash }: Plan, path: string): Written {
  const { points } = results;
  const keys = [...new Set(points.flatMap(({ values }) => Object.keys(values)))];
  const columns = [...FIRST, ...keys.map((key): Column => ({ name: key, kind: kindOf(key) }))];
  const writer = new TableWriter(path, columns, points.length, { "ventesal.results": resultsHash });
  try {
    points.forEach(({ scenario, model, startDate, values }, point) => {
      const first: ParameterValue[] = [point, scenario, model, startDate];
      columns.forEach(({ name, kind }, c) => {
        const missing = kind === "number" ? Number.NaN : null;
        const value = c < FIRST.length ? first[c] : (values[name] ?? missing);
        (writer.cells[c] as unknown[])[point] = kind === "text" && value !== null ? String(value) : value;
      });
      writer.advance();
    });
    return writer.finish();
  } finally {
    writer.close();
  }

  /** Numbers where all points that have the parameter have a number. */
  function kindOf(key: string): Column["kind"] {
    return points.every(({ values }) => typeof (values[key] ?? 0) === "number") ? "number" : "text";
  }
}
