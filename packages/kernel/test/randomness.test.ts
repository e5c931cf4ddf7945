import { describe, expect, it } from "vitest";
import { openKernel } from "../src/index.ts";

const kernel = await openKernel();
const N = 400_000;

/** Standard score of a chi-square statistic with many degrees of freedom (Wilson and Hilferty 1931). */
function scoreOf(chiSquare: number, degrees: number): number {
  const k = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - k)) / Math.sqrt(k);
}

/** Chi-square against equal expected counts, as a standard score. */
function evenness(counts: Float64Array, n: number): number {
  const expected = n / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return scoreOf(chiSquare, counts.length - 1);
}

/** Correlation of two sequences of uniform numbers, times the square root of n: a standard score when they are independent. */
function correlationScore(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5);
  return (12 * sum) / Math.sqrt(a.length);
}

/** Fixed keys, so that the tests are the same on every run; limits are 4 standard errors. */
const KEYS = [
  { low: 1, high: 0 },
  { low: 2, high: 0 },
  { low: 0, high: 1 },
  { low: 0x9e3779b9, high: 0x7f4a7c15 },
];

describe("the counter-based generator", () => {
  it.each(KEYS)("spreads successive patients evenly over 1,000 cells (key %o)", (key) => {
    const counts = new Float64Array(1000);
    for (const u of kernel.uniforms(key, 0, 0, N)) counts[Math.floor(u * 1000)]!++;
    expect(Math.abs(evenness(counts, N))).toBeLessThan(4);
  });

  it.each(KEYS)("spreads successive pairs and triples evenly (key %o)", (key) => {
    const u = kernel.uniforms(key, 0, 0, N);
    const pairs = new Float64Array(32 * 32);
    const triples = new Float64Array(10 * 10 * 10);
    for (let i = 0; i + 2 < N; i += 3) {
      pairs[Math.floor(u[i]! * 32) * 32 + Math.floor(u[i + 1]! * 32)]!++;
      triples[Math.floor(u[i]! * 10) * 100 + Math.floor(u[i + 1]! * 10) * 10 + Math.floor(u[i + 2]! * 10)]!++;
    }
    const n = Math.floor(N / 3);
    expect(Math.abs(evenness(pairs, n))).toBeLessThan(4);
    expect(Math.abs(evenness(triples, n))).toBeLessThan(4);
  });

  it("has no serial correlation at lags 1 to 20", () => {
    const u = kernel.uniforms(KEYS[0]!, 0, 0, N);
    for (let lag = 1; lag <= 20; lag++) {
      expect(Math.abs(correlationScore(u.subarray(0, N - lag), u.subarray(lag)))).toBeLessThan(4);
    }
  });

  it("has no correlation between streams whose keys differ by one bit", () => {
    const base = kernel.uniforms(KEYS[3]!, 0, 0, N);
    for (let bit = 0; bit < 64; bit++) {
      const key =
        bit < 32
          ? { low: (KEYS[3]!.low ^ (1 << bit)) >>> 0, high: KEYS[3]!.high }
          : { low: KEYS[3]!.low, high: (KEYS[3]!.high ^ (1 << (bit - 32))) >>> 0 };
      expect(Math.abs(correlationScore(base, kernel.uniforms(key, 0, 0, N)))).toBeLessThan(4.5);
    }
  });

  it("has no correlation between successive visits of the same patients", () => {
    const first = kernel.uniforms(KEYS[1]!, 0, 0, N);
    for (let visit = 1; visit <= 20; visit++) {
      expect(Math.abs(correlationScore(first, kernel.uniforms(KEYS[1]!, 0, visit, N)))).toBeLessThan(4);
    }
  });

  it("has mean 1/2 and variance 1/12, and never gives 0 or 1", () => {
    const u = kernel.uniforms(KEYS[2]!, 0, 0, N);
    const mean = u.reduce((a, b) => a + b, 0) / N;
    const variance = u.reduce((sum, x) => sum + (x - 0.5) ** 2, 0) / N;
    expect(Math.abs(mean - 0.5) / Math.sqrt(1 / 12 / N)).toBeLessThan(4);
    // the variance of (u - 1/2)² is 1/80 - 1/144 = 1/180
    expect(Math.abs(variance - 1 / 12) / Math.sqrt(1 / 180 / N)).toBeLessThan(4);
    expect(Math.min(...u.subarray(0, 100_000))).toBeGreaterThan(0);
    expect(Math.max(...u.subarray(0, 100_000))).toBeLessThan(1);
  });

  it("fills gaps between records as geometric gaps should (gap test, Knuth 1997, 3.3.2 D)", () => {
    const u = kernel.uniforms(KEYS[0]!, 0, 3, N);
    const longest = 40;
    const counts = new Float64Array(longest + 1);
    let gap = 0;
    let gaps = 0;
    for (const x of u) {
      if (x < 0.1) {
        counts[Math.min(gap, longest)]!++;
        gaps++;
        gap = 0;
      } else gap++;
    }
    let chiSquare = 0;
    for (let g = 0; g <= longest; g++) {
      const p = g < longest ? 0.1 * 0.9 ** g : 0.9 ** longest;
      chiSquare += (counts[g]! - gaps * p) ** 2 / (gaps * p);
    }
    expect(Math.abs(scoreOf(chiSquare, longest))).toBeLessThan(4);
  });
});
