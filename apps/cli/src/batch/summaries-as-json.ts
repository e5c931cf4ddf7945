import type { Plan, PointSummary } from "@ventesal/batch";

/** `{ plan, results, seed, replications, versions, points: [{ point, scenario, design, warnings, openCases, rows }] }`, a row a line. */
export function summariesAsJson({ hash, resultsHash, results }: Plan, summaries: readonly PointSummary[]): string {
  const { seed, replications, versions } = results;
  const head = JSON.stringify({ plan: hash, results: resultsHash, seed, replications, versions }, null, 2);
  const points = summaries.map(({ point, planned, openCases, rows }) => {
    const { scenario, design, warnings } = planned;
    const own = JSON.stringify({ point, scenario, design, warnings, openCases });
    const lines = rows.map(({ measure, group, unit, mean, low, high, yearLow, yearHigh }) => {
      return `      ${JSON.stringify({ measure, group, unit, mean, low, high, yearLow, yearHigh })}`;
    });
    return `    ${own.slice(0, -1)},"rows":[\n${lines.join(",\n")}\n    ]}`;
  });
  return `${head.slice(0, -2)},\n  "points": [\n${points.join(",\n")}\n  ]\n}\n`;
}
