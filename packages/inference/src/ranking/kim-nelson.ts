import { InferenceError, requireWhole } from "../inference-error.ts";

export interface KimNelsonOptions {
  systems: number;
  /** The indifference zone: differences below it need not be told. In the measure's unit, above 0. */
  delta: number;
  /** The probability of a wrong choice when the best is ahead by delta or more. */
  alpha: number;
  /** Replications of the first stage, from which variances are taken. */
  first?: number;
  best: "smallest" | "largest";
}

/**
 * The choice of the best of several systems by the fully sequential procedure KN of Kim and Nelson (2001, ACM TOMACS 11:251-273), with c = 1. It holds with common
 * random numbers, which make it stop earlier. With a probability of 1 - alpha or more the best is chosen if it is ahead of all others by delta; systems that differ by less are not
 * told apart, and one of the good ones is chosen. Memory does not grow with replications after the first stage.
 */
export class KimNelson {
  /** Replications observed. */
  stage = 0;
  readonly eliminated: { system: number; stage: number; by: number }[] = [];
  private survivorsNow: number[];
  private readonly sums: Float64Array;
  private readonly firstStage: Float64Array[];
  private readonly spread: Float64Array[] = [];
  private readonly hSquare: number;
  private readonly options: Required<KimNelsonOptions>;

  constructor(options: KimNelsonOptions) {
    const { systems, delta, alpha, first = 20 } = options;
    requireWhole("KimNelson.systems", systems, 2);
    requireWhole("KimNelson.first", first, 2);
    if (!(delta > 0)) throw new InferenceError("KimNelson.delta", delta, "a number above 0");
    if (!(alpha > 0 && alpha < 1)) throw new InferenceError("KimNelson.alpha", alpha, "a probability between 0 and 1");
    this.options = { ...options, first };
    const eta = 0.5 * (((2 * alpha) / (systems - 1)) ** (-2 / (first - 1)) - 1);
    this.hSquare = 2 * eta * (first - 1);
    this.survivorsNow = Array.from({ length: systems }, (_, i) => i);
    this.sums = new Float64Array(systems);
    this.firstStage = this.survivorsNow.map(() => new Float64Array(first));
  }

  get survivors(): readonly number[] {
    return this.survivorsNow;
  }

  get settled(): boolean {
    return this.survivorsNow.length === 1;
  }

  /**
   * One more replication: a value for each system, of which those of eliminated ones are not read.
   * @throws {InferenceError} if a survivor's value is not a finite number
   */
  observe(values: ArrayLike<number>): void {
    const { first } = this.options;
    for (const i of this.survivorsNow) {
      const value = values[i]!;
      if (!Number.isFinite(value)) throw new InferenceError(`KimNelson.observe[${i}]`, value, "a finite number");
      this.sums[i]! += value;
      if (this.stage < first) this.firstStage[i]![this.stage] = value;
    }
    this.stage++;
    if (this.stage === first) this.measureSpread();
    if (this.stage >= first) this.screen();
  }

  /** S² of the difference of each pair, of the first stage. */
  private measureSpread(): void {
    const { first, systems } = this.options;
    for (let i = 0; i < systems; i++) {
      this.spread[i] = Float64Array.from({ length: systems }, (_, l) => {
        const differences = this.firstStage[i]!.map((x, r) => x - this.firstStage[l]![r]!);
        const mean = differences.reduce((a, b) => a + b, 0) / first;
        return differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (first - 1);
      });
    }
  }

  /** Takes out whoever is behind another survivor by more than the noise allows. */
  private screen(): void {
    const { delta, best } = this.options;
    const r = this.stage;
    const sign = best === "largest" ? 1 : -1;
    const mean = (i: number) => (sign * this.sums[i]!) / r;
    const before = this.survivorsNow;
    this.survivorsNow = before.filter((i) => {
      const by = before.find((l) => {
        const allowed = Math.max(0, (delta / (2 * r)) * ((this.hSquare * this.spread[i]![l]!) / delta ** 2 - r));
        return l !== i && mean(i) < mean(l) - allowed;
      });
      if (by === undefined) return true;
      this.eliminated.push({ system: i, stage: r, by });
      return false;
    });
    // systems that are the same to the last digit stay together for ever: the first is as good as the others
    if (
      this.survivorsNow.length > 1 &&
      this.survivorsNow.every((i) => this.spread[i]!.every((s, l) => s === 0 || !this.survivorsNow.includes(l)))
    ) {
      const [kept, ...same] = this.survivorsNow as [number, ...number[]];
      for (const system of same) this.eliminated.push({ system, stage: r, by: kept });
      this.survivorsNow = [kept];
    }
  }
}
