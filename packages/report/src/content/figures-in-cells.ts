import type { ComparedRow } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import { amountIn, cellsOf, decimalsFor, NONE, termFor } from "@ventesal/words";
import type { Writing } from "./writing.ts";

/** The figures of a row with their units, so that a cell that is copied still says what it is. */
export interface Written {
  mean: string;
  interval: string;
  year: string;
  published: string;
}

/**
 * A row's figures as text. A share has its per cent sign, everything else the name of its unit.
 * @param among rows shown together, which get the same number of decimals
 */
export function written(row: Row, { numbers, words, common }: Writing, among: readonly Row[] = [row]): Written {
  const [mean, interval, year, published] = cellsOf(row, decimalsFor(among), numbers, words.exact);
  const unit = unitAfter(row.unit, common.terms.units);
  const one = (text: string) => (text === NONE || text === words.exact ? text : `${text}${unit}`);
  return { mean: one(mean), interval: one(interval), year: one(year), published: one(published) };
}

/** A compared row's figures as text: both figures and the difference with its interval; a share differs by percentage points. */
export function writtenDifference(row: ComparedRow, { numbers, common }: Writing) {
  const { figure, change, name } = amountIn(row.unit, numbers, common);
  const isShare = row.unit === "share" || row.unit === "probability";
  const unit = unitAfter(row.unit, common.terms.units);
  const one = (value: number | null) => (value === null ? NONE : `${figure(value)}${unit}`);
  const ofChange = isShare ? ` ${name}` : unit;
  const { difference, low, high } = row;
  return {
    base: one(row.base),
    other: one(row.other),
    difference: difference === null ? NONE : `${signed(change(difference), difference)}${ofChange}`,
    interval: low === null || high === null ? NONE : `${numbers.range(change(low), change(high))}${ofChange}`,
  };
}

/** A change that rises says so. */
function signed(text: string, value: number): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function unitAfter(unit: string, units: Readonly<Record<string, string>>): string {
  return unit === "share" || unit === "probability" ? "" : ` ${termFor(unit, units)}`;
}
