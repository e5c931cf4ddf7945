import { panelFigures2022 } from "@ventesal/data";

/** A figure of the 2022 report, with what its rounding leaves open. */
export interface Figure {
  value: number | null;
  low: number;
  high: number;
  denominator: number | null;
  source: string;
}

/**
 * A figure of the expert panel's annual report for 2022, from `data/panel/figures-2022.csv`.
 * @throws {RangeError} if the table has no such figure
 */
export function figure2022(measure: string, group: string, key: string): Figure {
  const row = findFigure(measure, group, key);
  if (!row) throw new RangeError(`data/panel/figures-2022.csv has no ${measure} by ${group} for ${key}`);
  return row;
}

/** Like `figure2022`, `null` where the report gives no such figure. */
export function findFigure(measure: string, group: string, key: string): Figure | null {
  const row = panelFigures2022.find(
    (r) => r.year === 2022 && r.measure === measure && r.group === group && r.key === key,
  );
  if (!row) return null;
  return { value: row.value, low: row.low, high: row.high, denominator: row.denominator, source: row.source };
}

/** The value of a figure that the report states outright. */
export function value2022(measure: string, group: string, key: string): number {
  const { value } = figure2022(measure, group, key);
  if (value === null) throw new RangeError(`${measure} by ${group} for ${key} is a range in the report, not a value`);
  return value;
}

/** All keys of a measure's group, in the order of the report. */
export function keys2022(measure: string, group: string): string[] {
  return panelFigures2022
    .filter((r) => r.year === 2022 && r.measure === measure && r.group === group)
    .map((r) => r.key);
}
