import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { amountIn, cellsOf, decimalsFor, NONE, termFor } from "@ventesal/words";
import { isExact } from "./rows.ts";
import type { Writing } from "./writing.ts";

/** The figures of a row with their units, so that a cell that is copied still says what it is. */
export interface Written {
  mean: string;
  interval: string;
  year: string;
  published: string;
  /** Mean and interval in one cell, the unit said once: "13.0 days (11.2 – 14.8)". */
  together: string;
}

/**
 * A row's figures as text. A share has its per cent sign, everything else the name of its unit.
 * @param shown rows shown together, which get the same number of decimals
 */
export function written(found: Row, { numbers, words, common }: Writing, shown: readonly Row[] = [found]): Written {
  const [row, among] = [inPoints(found), shown.map(inPoints)];
  const [mean, interval, year, published] = cellsOf(row, decimalsFor(among), numbers, words.exact);
  const unit = row.unit === POINTS ? ` ${common.comparison.points}` : unitAfter(row.unit, common.terms.units);
  const one = (text: string) => (text === NONE || text === words.exact ? text : `${text}${unit}`);
  return {
    mean: one(mean),
    interval: one(interval),
    year: one(year),
    published: one(published),
    together: interval === words.exact || mean === NONE ? one(mean) : `${one(mean)} ${inParentheses(interval)}`,
  };
}

/** An interval without its unit, which is kept on one line: what it belongs to has said the unit. */
function inParentheses(interval: string): string {
  // a line may end after a dash or a minus, unless a word joiner follows it
  return `(${interval.replaceAll(/\s?%/g, "").replaceAll(" ", "\u00a0").replaceAll(/[–-]/g, "$&\u2060")})`;
}

/** Measures that are a difference of two shares, where what they measure is a share. */
const DIFFERENCES: readonly string[] = [
  "equity.difference",
  "equity.mean-deviation-from-best",
  "equity.attributable-risk",
  "equity.slope-index",
];
const POINTS = "percentage points";

/** A difference of shares in percentage points: "3.0 %" would read as a part of something. */
function inPoints(row: Row): Row {
  if (row.unit !== "share" || !DIFFERENCES.includes(row.measure)) return row;
  const times = (value: number | null) => (value === null ? null : 100 * value);
  const { mean, low, high, yearLow, yearHigh, published } = row;
  return {
    ...row,
    unit: POINTS,
    mean: times(mean),
    low: times(low),
    high: times(high),
    yearLow: times(yearLow),
    yearHigh: times(yearHigh),
    published: times(published),
  };
}

/** A compared row's figures as text: both figures and the difference with its interval; a share differs by percentage points. */
export function writtenDifference(row: ComparedRow, { numbers, common }: Writing) {
  const { figure, change, name } = amountIn(row.unit, numbers, common);
  const isShare = row.unit === "share" || row.unit === "probability";
  const unit = unitAfter(row.unit, common.terms.units);
  const isPoints = isShare && DIFFERENCES.includes(row.measure);
  const one = (value: number | null) => {
    if (value === null) return NONE;
    return isPoints ? `${change(value)} ${name}` : `${figure(value)}${unit}`;
  };
  const ofChange = isShare ? ` ${name}` : unit;
  const { difference, low, high } = row;
  const isNoisy = low !== null && high !== null && !isExact({ mean: difference, low, high });
  const bare = isNoisy ? [inParentheses(numbers.range(change(low), change(high)))] : [];
  return {
    base: one(row.base),
    other: one(row.other),
    difference: difference === null ? NONE : `${signed(change(difference), difference)}${ofChange}`,
    interval: low === null || high === null ? NONE : `${numbers.range(change(low), change(high))}${ofChange}`,
    together: difference === null ? NONE : [`${signed(change(difference), difference)}${ofChange}`, ...bare].join(" "),
  };
}

/** A change that rises says so. */
function signed(text: string, value: number): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function unitAfter(unit: string, units: Readonly<Record<string, string>>): string {
  return unit === "share" || unit === "probability" ? "" : ` ${termFor(unit, units)}`;
}
