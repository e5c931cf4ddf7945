import { OutsideDomain, requireZeroOrMore } from "./outside-domain.ts";

/** Arrivals whose rate changes at given times. */
export interface PiecewiseRate {
  /** Ascending, at least two; `rate[i]` holds from `at[i]` to `at[i + 1]`. */
  at: readonly number[];
  /** One fewer than `at`; each 0 or more, in arrivals per unit of `at`. */
  rate: readonly number[];
}

/**
 * Arrivals of a Poisson process with a piecewise-constant rate between two times: the number is Poisson, with mean the integral of the
 * rate (Kingman 1993, section 2.1).
 *
 * @param from from and to lie within the breakpoints, from not after to
 * @throws OutsideDomain when they do not, or breakpoints and rates do not fit together
 */
export function poissonCounts(asked: PiecewiseRate & { from: number; to: number }): {
  expectedCount: number;
  sdCount: number;
} {
  const { at, rate, from, to } = asked;
  requirePieces(at, rate);
  if (!(from >= at[0]! && from <= to && to <= at.at(-1)!)) {
    throw new OutsideDomain({
      formula: "poissonCounts",
      parameter: "from, to",
      received: `${from}, ${to}`,
      expected: `${at[0]} <= from <= to <= ${at.at(-1)}`,
    });
  }
  const expectedCount = rate.reduce((sum, perUnit, i) => {
    const overlap = Math.min(to, at[i + 1]!) - Math.max(from, at[i]!);
    return sum + perUnit * Math.max(0, overlap);
  }, 0);
  return { expectedCount, sdCount: Math.sqrt(expectedCount) };
}

function requirePieces(at: readonly number[], rate: readonly number[]): void {
  const formula = "poissonCounts";
  if (at.length < 2 || rate.length !== at.length - 1) {
    const received = `${at.length} breakpoints and ${rate.length} rates`;
    throw new OutsideDomain({
      formula,
      parameter: "at, rate",
      received,
      expected: "at least two breakpoints and one rate fewer",
    });
  }
  at.forEach((time, i) => {
    if (Number.isFinite(time) && (i === 0 || time > at[i - 1]!)) return;
    throw new OutsideDomain({ formula, parameter: `at[${i}]`, received: time, expected: "ascending finite times" });
  });
  requireZeroOrMore(formula, Object.fromEntries(rate.map((perUnit, i) => [`rate[${i}]`, perUnit])));
}
