import { meanInterval } from "./interval.ts";
import { yearRange } from "./year-range.ts";

/** The share of cases answered within so many days. */
export interface WithinDays {
  days: number;
  /** Mean over the years, and its 95 % interval. */
  mean: number | null;
  low: number | null;
  high: number | null;
  /** The range in which nine single years of ten lie. */
  yearLow: number | null;
  yearHigh: number | null;
}

/** How processing times are distributed: gathers the whole days of each year's cases, and gives the share within each number of days. */
export class DaysOfYears {
  /** Year by year: how many cases took 0, 1, 2, … days, and as the last how many took longer. One array for all years: thousands are a burden. */
  private counts: Uint32Array;
  private readonly width: number;
  private known = 0;

  /** @param most the longest time that is told apart, in days */
  constructor(readonly most: number) {
    this.width = most + 2;
    this.counts = new Uint32Array(64 * this.width);
  }

  get years(): number {
    return this.known;
  }

  /** @param days of each case of one more year; whole numbers, 0 or more */
  addYear(days: Iterable<number>): void {
    const begin = this.known++ * this.width;
    if (begin === this.counts.length) {
      const larger = new Uint32Array(2 * this.counts.length);
      larger.set(this.counts);
      this.counts = larger;
    }
    for (const one of days) this.counts[begin + Math.min(one, this.most + 1)]!++;
  }

  /** The share within 0, 1, 2, … days, up to the longest that is told apart. Years without cases do not count. */
  within(): WithinDays[] {
    const { counts, width, known: years } = this;
    const so = new Float64Array(years);
    const totals = new Float64Array(years);
    for (let year = 0; year < years; year++) for (let i = 0; i < width; i++) totals[year]! += counts[year * width + i]!;
    const shares = new Float64Array(years);
    return Array.from({ length: this.most + 1 }, (_, days) => {
      for (let year = 0; year < years; year++) {
        so[year]! += counts[year * width + days]!;
        shares[year] = so[year]! / totals[year]!;
      }
      const { mean, low, high } = meanInterval(shares);
      return { days, mean, low, high, ...yearRange(shares) };
    });
  }
}
