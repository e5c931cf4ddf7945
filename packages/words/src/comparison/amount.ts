import type { CommonWords } from "../common-words.ts";
import { NONE, type Numbers } from "../numbers.ts";

/** How the figures of a unit are written: themselves, and a change of them. A change of a share is in percentage points. */
export function amountIn(unit: string, numbers: Numbers, words: CommonWords) {
  const isShare = unit === "share" || unit === "probability";
  const decimals = (value: number) => (Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 || value === 0 ? 1 : 3);
  const write = (value: number | null, scale: number, beside: number | null = value) => {
    if (value === null) return NONE;
    const places = decimals((beside ?? value) * scale);
    return numbers.fixed(value * scale, isShare ? Math.max(1, Math.min(2, places)) : places);
  };
  return {
    figure: (value: number | null) => (value === null ? NONE : isShare ? numbers.percent(value, 1) : write(value, 1)),
    /** A change; an end of its interval with as many decimals as the change that it stands beside. */
    change: (value: number | null, beside: number | null = value) => write(value, isShare ? 100 : 1, beside),
    /** The unit of a change, in words. */
    name: isShare ? words.comparison.points : ((words.terms.units as Record<string, string>)[unit] ?? unit),
  };
}
