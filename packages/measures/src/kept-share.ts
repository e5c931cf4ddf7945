import { clopperPearson } from "./clopper-pearson.ts";

/** Years in which a promise was kept, of so many in which it could be. */
export interface Kept {
  kept: number;
  years: number;
}

/** How often a promise is kept: of the years seen, with its exact 95 % interval (Clopper and Pearson 1934). */
export interface KeptShare extends Kept {
  mean: number | null;
  low: number | null;
  high: number | null;
}

const CONFIDENCE = 0.95;
/** A share of whole people: 9 of 10 is 0.9, whatever the last digit. */
const LAST_DIGIT = 1e-12;

/**
 * In how many years a promise was kept: the share of those within the time was as promised, or more.
 * @param shares within the time, one for each year; NaN where nobody came, so that nothing could be kept or broken: such years do not count
 */
export function keptIn(shares: ArrayLike<number>, promised: number): Kept {
  let kept = 0;
  let years = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!;
    if (Number.isNaN(share)) continue;
    years++;
    if (share >= promised - LAST_DIGIT) kept++;
  }
  return { kept, years };
}

/** The part of years in which it was kept, with its interval. */
export function keptShare({ kept, years }: Kept): KeptShare {
  if (years === 0) return { kept, years, mean: null, low: null, high: null };
  return { kept, years, mean: kept / years, ...clopperPearson(kept, years, CONFIDENCE) };
}
