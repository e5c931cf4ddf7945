import { quantiles } from "@ventesal/measures";

/** Processing times of one group of cases of one year, whole calendar days. Reused from run to run. */
export class Times {
  private values = new Float64Array(256);
  count = 0;
  private sum = 0;
  private largest = 0;

  clear(): void {
    this.count = 0;
    this.sum = 0;
    this.largest = 0;
  }

  add(days: number): void {
    if (this.count === this.values.length) {
      const larger = new Float64Array(2 * this.count);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = days;
    this.sum += days;
    if (days > this.largest) this.largest = days;
  }

  /** NaN when there are no cases. */
  mean(): number {
    return this.sum / this.count;
  }

  longest(): number {
    return this.count > 0 ? this.largest : Number.NaN;
  }

  /** Median and 90th percentile (Hyndman and Fan, type 7); NaN when there are no cases. */
  medianAndP90(): [number, number] {
    const [median, p90] = quantiles(this.values.subarray(0, this.count), [0.5, 0.9]);
    return [median!, p90!];
  }

  /** Share of cases answered within so many days, the last one included. */
  shareWithin(days: number): number {
    let within = 0;
    for (let i = 0; i < this.count; i++) if (this.values[i]! <= days) within++;
    return within / this.count;
  }
}
