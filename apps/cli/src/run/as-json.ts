import type { ExperimentResult } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";

/**
 * The stable form of a result: `{ passport, rows, warnings }`, and `findings` where the model has words for its results, a row a line. The same scenario and seed give the same bytes; numbers are
 * in the shortest form that reads back as the same.
 */
export function resultAsJson({
  passport,
  rows,
  warnings,
  findings,
}: Pick<ExperimentResult, "passport" | "rows" | "warnings" | "findings">): string {
  const lines = rows.map((row) => `    ${JSON.stringify(inOrder(row))}`).join(",\n");
  const indented = JSON.stringify(passport, null, 2).replaceAll("\n", "\n  ");
  const texts = findings.map((finding) => `    ${JSON.stringify(finding)}`).join(",\n");
  const inWords = findings.length === 0 ? "" : `,\n  "findings": [\n${texts}\n  ]`;
  return `{\n  "passport": ${indented},\n  "rows": [\n${lines}\n  ],\n  "warnings": ${JSON.stringify(warnings)}${inWords}\n}\n`;
}

function inOrder({ measure, group, unit, mean, low, high, yearLow, yearHigh, published }: Row): Row {
  return { measure, group, unit, mean, low, high, yearLow, yearHigh, published };
}
