import type { CommonWords } from "../common-words.ts";
import { NONE, type Numbers } from "../numbers.ts";

/** How the figures of a unit are written: themselves, and a change of them. A change of a share is in percentage points. */
export function amountIn(unit: string, numbers: Numbers, words: CommonWords) {
  const isShare = unit === "share" || unit === "probability";
  const decimals = (value: number) => (Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 || value === 0 ? 1 : 3);
  const write = (value: number | null, scale: number) => {
    if (value === null) return NONE;
    const scaled = value * scale;
    return numbers.fixed(scaled, isShare ? Math.max(1, Math.min(2, decimals(scaled))) : decimals(scaled));
  };
  return {
    figure: (value: number | null) => (value === null ? NONE : isShare ? numbers.percent(value, 1) : write(value, 1)),
    change: (value: number | null) => write(value, isShare ? 100 : 1),
    /** The unit of a change, in words. */
    name: isShare ? words.comparison.points : ((words.terms.units as Record<string, string>)[unit] ?? unit),
  };
}
