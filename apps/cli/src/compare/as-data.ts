import { type ComparedRow, type Comparison, changesByPlace, levellingDownIn } from "@ventesal/experiments";
import type { Model } from "@ventesal/scenario";
import { csv } from "../text/csv.ts";

/** `{ passports, rows, changes, levellingDown, only, warnings }`, and `ranking` where one was asked for, a row a line. The same scenarios and seed give the same bytes. */
export function comparisonAsJson({ passports, rows, only, warnings, ranking }: Comparison, model: Model): string {
  const changes = changesByPlace(rows, model).map((place) => {
    const { scenario, region, outcome } = place;
    const measures = (some: readonly ComparedRow[]) => some.map(({ measure, group }) => ({ measure, group }));
    const [better, worse] = [measures(place.better), measures(place.worse)];
    const [appears, disappears] = [measures(place.appears), measures(place.disappears)];
    return { scenario, region, outcome, better, worse, appears, disappears };
  });
  const levellingDown = levellingDownIn(rows).map(({ scenario, of, inequalities, level, worse }) => ({
    ...{ scenario, of, level: level.difference },
    inequalities: inequalities.map(({ measure, group }) => ({ measure, group })),
    worse: worse.map(({ group }) => group.region),
  }));
  const parts = {
    passports: list(passports),
    rows: list(rows.map(inOrder)),
    changes: list(changes),
    levellingDown: list(levellingDown),
  };
  const lines = Object.entries(parts).map(([name, text]) => `  "${name}": ${text}`);
  const rankingText = ranking === null ? "" : `,\n  "ranking": ${JSON.stringify(ranking)}`;
  return `{\n${lines.join(",\n")},\n  "only": ${JSON.stringify(only)},\n  "warnings": ${JSON.stringify(warnings)}${rankingText}\n}\n`;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(",\n")}\n  ]`;
}

function inOrder(row: ComparedRow): ComparedRow {
  const { scenario, measure, group, unit, base, other, difference, low, high } = row;
  const { correlation, varianceReduction, verdict } = row;
  return {
    scenario,
    measure,
    group,
    unit,
    base,
    other,
    difference,
    low,
    high,
    correlation,
    varianceReduction,
    verdict,
  };
}

export function comparisonAsCsv({ rows }: Comparison): string {
  const kinds = [...new Set(rows.flatMap(({ group }) => Object.keys(group)))];
  const head = [
    "scenario",
    "measure",
    ...kinds,
    "unit",
    "base",
    "other",
    "difference",
    "low",
    "high",
    "correlation",
    "varianceReduction",
    "verdict",
  ];
  const lines = rows.map((row) => [
    row.scenario,
    row.measure,
    ...kinds.map((kind) => row.group[kind] ?? null),
    row.unit,
    row.base,
    row.other,
    row.difference,
    row.low,
    row.high,
    row.correlation,
    row.varianceReduction,
    row.verdict,
  ]);
  return csv([head, ...lines]);
}
