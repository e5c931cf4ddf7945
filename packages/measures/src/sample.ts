import { quantiles } from "./quantile.ts";

/** Values of one group in one run, days as a rule. Made once and cleared from run to run. */
export class Sample {
  private values = new Float64Array(256);
  count = 0;
  private sum = 0;
  private greatest = 0;

  clear(): void {
    this.count = 0;
    this.sum = 0;
    this.greatest = 0;
  }

  /** @param value 0 or more */
  add(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Float64Array(2 * this.count);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = value;
    this.sum += value;
    if (value > this.greatest) this.greatest = value;
  }

  total(): number {
    return this.sum;
  }

  /** NaN when there are no values. */
  mean(): number {
    return this.sum / this.count;
  }

  /** NaN when there are no values. */
  largest(): number {
    return this.count > 0 ? this.greatest : Number.NaN;
  }

  /** Median and 90th percentile (Hyndman and Fan, type 7); NaN when there are no values. */
  medianAndP90(): [number, number] {
    const [median, p90] = quantiles(this.values.subarray(0, this.count), [0.5, 0.9]);
    return [median!, p90!];
  }

  /** Share of values up to a limit, the limit included; NaN when there are no values. */
  shareWithin(limit: number): number {
    let within = 0;
    for (let i = 0; i < this.count; i++) if (this.values[i]! <= limit) within++;
    return within / this.count;
  }
}
