import type { ExperimentResult } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";

/**
 * The stable form of a result: `{ passport, rows, warnings }`, a row a line. The same scenario and seed give the same bytes; numbers are
 * in the shortest form that reads back as the same.
 */
export function resultAsJson({
  passport,
  rows,
  warnings,
}: Pick<ExperimentResult, "passport" | "rows" | "warnings">): string {
  const lines = rows.map((row) => `    ${JSON.stringify(inOrder(row))}`).join(",\n");
  const indented = JSON.stringify(passport, null, 2).replaceAll("\n", "\n  ");
  return `{\n  "passport": ${indented},\n  "rows": [\n${lines}\n  ],\n  "warnings": ${JSON.stringify(warnings)}\n}\n`;
}

function inOrder({ measure, group, unit, mean, low, high, yearLow, yearHigh, published }: Row): Row {
  return { measure, group, unit, mean, low, high, yearLow, yearHigh, published };
}
