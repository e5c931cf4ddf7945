import type { Row } from "@ventesal/measures";
import { NONE, type Numbers } from "../numbers.ts";

/** The figures of a row as text, the means with so many decimals: mean, interval of the mean, range of a single year, published. */
export function cellsOf(
  row: Row,
  decimals: number,
  numbers: Numbers,
  exact: string,
): [mean: string, interval: string, year: string, published: string] {
  const { unit, mean, low, high, yearLow, yearHigh, published } = row;
  // what is reckoned and not simulated has neither noise nor chance
  const isExact =
    hasNoNoise(row) && (yearLow === null || Math.abs(yearHigh! - yearLow) <= ROUNDING * Math.abs(yearLow));
  const isShare = unit === "share" || unit === "probability";
  const write = isShare ? numbers.percent : numbers.fixed;
  const short = isShare ? numbers.shortPercent : numbers.short;
  // a single year has a whole number of cases; elsewhere one decimal tells enough, unless it would leave nothing of the figure
  const size = Math.abs(mean ?? 0) * (isShare ? 100 : 1);
  const ofYear = row.measure.endsWith(".count") ? 0 : size === 0 ? 1 : Math.min(decimals, decimalsOf(size));
  return [
    write(mean, isExact && mean !== null && Number.isInteger(mean) ? 0 : decimals),
    isExact ? exact : numbers.range(write(low, decimals), write(high, decimals)),
    isExact ? NONE : numbers.range(write(yearLow, ofYear), write(yearHigh, ofYear)),
    short(published, 1),
  ];
}

/** Sums in another order may differ in their last digits. */
const ROUNDING = 1e-9;

function hasNoNoise({ low, high }: Row): boolean {
  return low !== null && high !== null && high - low <= ROUNDING * Math.abs(low);
}

/** Decimals of a percentage at most: one tiny share must not give them to the large ones beside it. */
const MOST_OF_SHARES = 2;

/** How many decimals the means of rows shown together have: one; more where a figure itself, or its interval, would be lost in one. */
export function decimalsFor(rows: readonly Row[]): number {
  const figures = rows.flatMap((row) => {
    const { unit, mean, low, high } = row;
    if (mean === null || mean === 0) return [];
    const isShare = unit === "share" || unit === "probability";
    const scale = isShare ? 100 : 1;
    const narrow = !hasNoNoise(row) && low !== null && high !== null && (high - low) * scale < 0.1;
    const size = Math.abs(mean) * scale;
    const decimals = Math.max(narrow ? 2 : 1, decimalsOf(size));
    return [{ size, decimals: isShare ? Math.min(MOST_OF_SHARES, decimals) : decimals }];
  });
  if (figures.length > 0 && figures.every(({ size }) => size >= 1000)) return 0;
  return Math.max(1, ...figures.map(({ decimals }) => decimals));
}

/** One for figures from 1 on, and so many more as there are zeros before the first digit, up to five. */
function decimalsOf(size: number): number {
  return size >= 1 ? 1 : Math.min(5, 1 - Math.floor(Math.log10(size)));
}
