import { type CancerFigureRow, cancerFigures } from "@ventesal/data";

/**
 * A figure of `data/cancer/figures.csv`, of the last year that has one unless a year is given.
 * @throws {RangeError} if the table has no such figure
 */
export function figure(measure: string, group: string, key: string, year?: number): CancerFigureRow {
  const rows = cancerFigures.filter(
    (row) => row.measure === measure && row.group === group && row.key === key && (year ?? row.year) === row.year,
  );
  const last = rows.sort((a, b) => a.year - b.year).at(-1);
  if (!last) throw new RangeError(`data/cancer/figures.csv has no ${measure} by ${group} for ${key}`);
  return last;
}

/** The value of a figure that its source states outright. */
export function publishedValue(measure: string, group: string, key: string, year?: number): number {
  const { value } = figure(measure, group, key, year);
  if (value === null) throw new RangeError(`${measure} by ${group} for ${key} is a range or unknown, not a value`);
  return value;
}

/** People living with or after cancer at the end of 2023, the last count published. */
export const SURVIVORS = publishedValue("survivors.count", "all", "all");

/** New cases of cancer in 2022, the last count published. */
export const NEW_CASES = publishedValue("new-cases.count", "all", "all");

/** Referrals a year to the clinic in Odense, the one clinic flow that is published. */
export const ODENSE_PER_YEAR = publishedValue("clinic.referred-per-year", "clinic", "odense");
