/**
 * The upper end of a distribution, found again and again for distributions that are alike: only values above a threshold are gathered, and
 * the threshold follows what was found (quickselect on the rest: Hoare 1961, Algorithm 65: FIND).
 */
export class UpperQuantile {
  /** Values at or below it need not be gathered. */
  threshold = 0;
  private readonly values: Float64Array;
  private readonly weights: Float64Array;
  private count = 0;
  private total = 0;

  /**
   * @param size how many values there are at most
   * @param allowed the weight that may lie above the quantile: 5 % of the total for the 95 % quantile
   */
  constructor(
    size: number,
    private readonly allowed: number,
  ) {
    this.values = new Float64Array(size);
    this.weights = new Float64Array(size);
  }

  clear(): void {
    this.count = 0;
    this.total = 0;
  }

  add(value: number, weight: number): void {
    this.values[this.count] = value;
    this.weights[this.count++] = weight;
    this.total += weight;
  }

  /**
   * The smallest value above which there is no more than the weight allowed; NaN if it does not lie above the threshold, which is then
   * lowered: gather again.
   */
  select(): number {
    if (this.total <= this.allowed) {
      this.threshold = this.threshold > 1 ? this.threshold * 0.8 : -1;
      return Number.NaN;
    }
    const { values, weights } = this;
    let [from, to] = [0, this.count];
    let above = 0;
    let found = Number.NaN;
    while (Number.isNaN(found)) {
      const pivot = values[(from + to) >> 1]!;
      let [left, right, i] = [from, to, from];
      let greater = 0;
      let equal = 0;
      // greater ones to the left, smaller ones to the right
      while (i < right) {
        const value = values[i]!;
        const weight = weights[i]!;
        if (value > pivot) {
          greater += weight;
          this.swap(i++, left++);
        } else if (value < pivot) this.swap(i, --right);
        else {
          equal += weight;
          i++;
        }
      }
      if (above + greater > this.allowed) to = left;
      else if (above + greater + equal > this.allowed || right === to) found = pivot;
      else {
        above += greater + equal;
        from = right;
      }
    }
    this.threshold = found * 0.95;
    return found;
  }

  private swap(a: number, b: number): void {
    const { values, weights } = this;
    const value = values[a]!;
    const weight = weights[a]!;
    values[a] = values[b]!;
    weights[a] = weights[b]!;
    values[b] = value;
    weights[b] = weight;
  }
}
