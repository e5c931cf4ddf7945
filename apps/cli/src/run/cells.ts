import type { Row } from "@ventesal/measures";
import type { Numbers } from "../text/numbers.ts";

/** The figures of a row as text, the means with so many decimals: mean, interval of the mean, range of a single year, published. */
export function cellsOf(
  row: Row,
  decimals: number,
  numbers: Numbers,
): [mean: string, interval: string, year: string, published: string] {
  const { unit, mean, low, high, yearLow, yearHigh, published } = row;
  const isShare = unit === "share";
  const write = isShare ? numbers.percent : numbers.fixed;
  const short = isShare ? numbers.shortPercent : numbers.short;
  // a single year has a whole number of cases
  const ofYear = row.measure.endsWith(".count") ? 0 : 1;
  return [
    write(mean, decimals),
    numbers.range(write(low, decimals), write(high, decimals)),
    numbers.range(write(yearLow, ofYear), write(yearHigh, ofYear)),
    short(published, 1),
  ];
}

/** How many decimals the means of rows shown together have: one; two where an interval, or a figure itself, would be lost in one. */
export function decimalsFor(rows: readonly Row[]): 1 | 2 {
  const lost = ({ unit, mean, low, high }: Row) => {
    const scale = unit === "share" ? 100 : 1;
    if (mean === null || mean === 0) return false;
    return Math.abs(mean) * scale < 1 || (low !== null && high !== null && (high - low) * scale < 0.1);
  };
  return rows.some(lost) ? 2 : 1;
}
