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
  /** For each year: how many cases took 0, 1, 2, … days, and as the last how many took longer. */
  private readonly counts: Uint32Array[] = [];

  /** @param most the longest time that is told apart, in days */
  constructor(readonly most: number) {}

  get years(): number {
    return this.counts.length;
  }

  /** @param days of each case of one more year; whole numbers, 0 or more */
  addYear(days: Iterable<number>): void {
    const counts = new Uint32Array(this.most + 2);
    for (const one of days) counts[Math.min(one, this.most + 1)]!++;
    this.counts.push(counts);
  }

  /** The share within 0, 1, 2, … days, up to the longest that is told apart. Years without cases do not count. */
  within(): WithinDays[] {
    const so = this.counts.map(() => 0);
    const totals = this.counts.map((counts) => counts.reduce((sum, count) => sum + count, 0));
    return Array.from({ length: this.most + 1 }, (_, days) => {
      this.counts.forEach((counts, year) => {
        so[year]! += counts[days]!;
      });
      const shares = so.map((count, year) => count / totals[year]!);
      const { mean, low, high } = meanInterval(shares);
      return { days, mean, low, high, ...yearRange(shares) };
    });
  }
}
